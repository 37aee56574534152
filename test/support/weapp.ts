import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Answers } from './weapp-answers'
import { newPhoneState, newTrace, type Trace, wxStub } from './weapp-platform'

export const weappRoot = path.resolve(__dirname, '../../dist/weapp')

interface CompiledComponent {
  dom: HTMLElement
  instance: PageInstance
  attach(parent: Node): void
  detach(): void
}
interface Simulate {
  load(file: string, options: object): string
  render(id: string): CompiledComponent
}
type PageInstance = Record<string, unknown> & { route: string; options: Record<string, string> }
type Definition = Record<string, unknown>

const globals = globalThis as unknown as Record<string, unknown>
const pageMethods = ['onLoad', 'onShow', 'onHide', 'onUnload', 'onReady'] as const

export interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
}

/** Every page of the compiled mini program, as WeChat would list them. */
export function compiledPages(): string[] {
  const file = path.join(weappRoot, 'app.json')
  if (!existsSync(file)) throw new Error('dist/weapp is missing: npm run build:weapp')
  const { pages, subPackages = [] } = JSON.parse(readFileSync(file, 'utf8')) as AppJson
  return [...pages, ...subPackages.flatMap(({ root, pages: inside }) => inside.map((page) => `${root}/${page}`))]
}

/** Waits for what a person would see; fails with what was seen instead. */
export async function until<T>(look: () => T | undefined | false | null, failure: () => string): Promise<T> {
  const deadline = Date.now() + 20_000
  for (;;) {
    const seen = look()
    if (seen) return seen
    if (Date.now() > deadline) throw new Error(failure())
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Nobody taps twice within a frame; the page has drawn what the last touch changed. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 32))

/** One page on one phone, rendered from what WeChat would download. */
export class CompiledPage {
  constructor(
    readonly component: CompiledComponent,
    readonly trace: Trace,
  ) {}

  get text(): string {
    return this.component.dom.textContent ?? ''
  }

  private elements(): HTMLElement[] {
    return [...this.component.dom.querySelectorAll<HTMLElement>('*')]
  }

  /** What says exactly this first, then what only contains it; of those around each other the innermost. */
  private matching(text: string): HTMLElement[] {
    const showing = this.elements().filter((element) => element.textContent?.includes(text))
    const innermost = showing.filter((one) => !showing.some((other) => other !== one && one.contains(other)))
    const exact = innermost.filter((element) => element.textContent?.trim() === text)
    const labelled = this.elements().filter((element) => labelOf(element).includes(text))
    return [...new Set([...exact, ...innermost, ...labelled])]
  }

  /** The page shows the outline of what will come. */
  async waits(): Promise<void> {
    await until(
      () => this.elements().some((element) => /page-state-module-loading/.test(element.className)),
      () => `the page shows no outline but: ${this.text}`,
    )
  }

  async shows(text: string): Promise<void> {
    await until(
      () => this.text.includes(text) || this.matching(text).length > 0,
      () => `no “${text}” on the page, which says: ${this.text}`,
    )
  }

  async hides(text: string): Promise<void> {
    await until(
      () => !this.text.includes(text),
      () => `“${text}” is still on the page, which says: ${this.text}`,
    )
  }

  private async find(text: string, nth: number): Promise<HTMLElement> {
    return until(
      () => this.matching(text).at(nth),
      () => `nothing to tap says “${text}”; the page says: ${this.text}`,
    )
  }

  /** A finger on the words; the tap bubbles to whoever listens. */
  async tap(text: string, nth = 0): Promise<void> {
    const found = await this.find(text, nth)
    this.trace.isTapFresh = true
    dispatch(found, 'tap', {})
    await settle()
  }

  /** Types into the field that has this placeholder, or stands under this label. */
  async type(field: string, value: string): Promise<void> {
    const element = await until(
      () => this.fieldNamed(field),
      () => `no field “${field}”; the page says: ${this.text}`,
    )
    dispatch(element, 'input', { value })
    dispatch(element, 'blur', { value })
    await settle()
  }

  private fieldNamed(name: string): HTMLElement | undefined {
    const fields = this.elements().filter(isField)
    const byPlaceholder = fields.find((field) => labelOf(field).includes(name))
    if (byPlaceholder) return byPlaceholder
    const nearest = (field: HTMLElement) => {
      let around: HTMLElement | null = field
      for (let steps = 0; around && steps < 4; steps += 1, around = around.parentElement) {
        if (around.textContent?.includes(name)) return steps
      }
      return Number.POSITIVE_INFINITY
    }
    const [best] = fields
      .map((field) => ({ field, steps: nearest(field) }))
      .sort((one, other) => one.steps - other.steps)
    return best && Number.isFinite(best.steps) ? best.field : undefined
  }

  /** What the field's tag says of itself, once it is there. */
  async fieldSays(field: string, attribute: string): Promise<unknown> {
    const element = await until(
      () => this.fieldNamed(field),
      () => `no field “${field}”; the page says: ${this.text}`,
    )
    return attributeOf(element, attribute)
  }

  /** A WeChat event on the element that carries these words: scroll, change, load, error … */
  async happens(event: string, text: string, detail: object = {}): Promise<void> {
    dispatch(await this.find(text, 0), event, detail)
  }

  /** Waits for a call and returns what was sent. */
  async sent(operation: string): Promise<Record<string, unknown>> {
    const call = await until(
      () => this.trace.calls.filter((one) => one.operation === operation).at(-1),
      () => `${operation} was not called; calls: ${this.trace.calls.map((one) => one.operation).join(', ')}`,
    )
    return call.input as Record<string, unknown>
  }

  async went(to: string): Promise<void> {
    await until(
      () => this.trace.went.some((step) => step.includes(to)),
      () => `did not go to ${to}; went: ${this.trace.went.join(', ')}; said: ${this.trace.said.join(', ')}`,
    )
  }

  async said(words: string): Promise<void> {
    await until(
      () => this.trace.said.some((one) => one.includes(words)),
      () => `did not say “${words}”; said: ${this.trace.said.join(', ')}`,
    )
  }

  async did(what: string): Promise<void> {
    await until(
      () => this.trace.did.some((one) => one.startsWith(what)),
      () => `did not ${what}; did: ${this.trace.did.join(', ')}; said: ${this.trace.said.join(', ')}`,
    )
  }

  /** What WeChat would take for the card when the person shares from the menu. */
  share(): { title: string; path: string; imageUrl?: string; promise?: Promise<{ imageUrl?: string }> } {
    const { onShareAppMessage } = this.component.instance as { onShareAppMessage?: (from: object) => never }
    if (!onShareAppMessage) throw new Error('this page cannot be shared')
    return onShareAppMessage.call(this.component.instance, { from: 'menu' })
  }

  /** Another page comes over this one, or the person goes back to the chat. */
  hide(): void {
    this.lifecycle('onHide')
  }

  show(): void {
    this.lifecycle('onShow')
  }

  private lifecycle(name: 'onHide' | 'onShow'): void {
    ;(this.component.instance[name] as () => void).call(this.component.instance)
  }

  /** A finger on the words that does not lift: no tap comes of it. */
  async touch(text: string): Promise<void> {
    dispatch(await this.find(text, 0), 'touchstart', {})
  }

  /** A finger that lands on the words, moves them by `pixels` (downwards when positive) and lifts; they come to rest. */
  async drag(text: string, pixels: number): Promise<void> {
    const element = await this.find(text, 0)
    const finger = (y: number) => [{ identifier: 0, clientX: 100, clientY: y, pageX: 100, pageY: y }]
    dispatch(element, 'touchstart', {}, finger(400))
    for (const part of [0.5, 1]) {
      await settle()
      dispatch(element, 'touchmove', {}, finger(400 + pixels * part))
    }
    await settle()
    dispatch(element, 'touchend', {}, [], finger(400 + pixels))
    await settle()
    dispatch(element, 'transitionend', {})
    await settle()
  }

  /** Leaves the page as a swipe does: WeChat unloads it without hiding it first. */
  async close(): Promise<void> {
    // Below fifteen levels Taro nests components, into which no selector, style or observer of the page reaches.
    const nested = this.elements().filter(({ tagName }) => !tagName.startsWith('WX-'))
    expect(nested.map(({ tagName }) => tagName)).toEqual([])
    this.component.detach()
    expect(this.trace.defects).toEqual([])
  }
}

function attributeOf(element: HTMLElement, name: string): unknown {
  const virtual = (element as { __wxElement?: { _vt?: { attrs: { name: string; value: unknown }[] } } }).__wxElement
    ?._vt
  return virtual?.attrs.find((one) => one.name === name)?.value ?? element.getAttribute(name) ?? ''
}

function labelOf(element: HTMLElement): string {
  return ['aria-label', 'ariaLabel', 'placeholder']
    .map((name) => attributeOf(element, name))
    .filter(Boolean)
    .join(' ')
}

function isField(element: HTMLElement): boolean {
  return /^wx-(input|textarea)$/i.test(element.tagName)
}

function dispatch(
  element: HTMLElement,
  name: string,
  detail: object,
  touches: object[] = [],
  changedTouches: object[] = touches,
): void {
  // Reached through jest's registry so that it is the very copy that miniprogram-simulate renders with.
  const exparser = require('miniprogram-exparser')
  const target = (element as { __wxElement?: unknown }).__wxElement
  if (!target) throw new Error(`the element <${element.tagName}> is not part of a page`)
  exparser.Event.dispatchEvent(
    target,
    exparser.Event.create(name, detail, {
      bubbles: true,
      capturePhase: true,
      composed: true,
      extraFields: { touches, changedTouches },
    }),
  )
}

let simulate: Simulate | undefined
const loaded = new Map<string, string>()
const stack: PageInstance[] = []
let opening: { route: string; query: Record<string, string> } | undefined
let loadedAt = 0

/** Taro tells pages of one route apart by the millisecond they load in; no finger opens two within one. */
function inAMillisecondOfItsOwn(load: () => void): void {
  while (Date.now() === loadedAt);
  load()
  // Read afterwards: Taro looked at the clock somewhere in between.
  loadedAt = Date.now()
}

/** Starts the mini program once per test file: WeChat's globals first, then the compiled app.js. */
function start(): Simulate {
  if (simulate) return simulate
  globals.getCurrentPages = () => stack
  globals.getApp = () => globals.theApp
  globals.App = (app: Definition) => {
    globals.theApp = app
    ;(app.onLaunch as ((options: object) => void) | undefined)?.call(app, { path: '', query: {}, scene: 1007 })
  }
  globals.wx = {}
  const started = require('miniprogram-simulate') as Simulate
  simulate = started
  globals.Page = (definition: Definition) =>
    (globals.Component as (options: Definition) => void)(asComponent(definition))
  return started
}

function asComponent(definition: Definition): Definition {
  const methods = Object.fromEntries(Object.entries(definition).filter(([, value]) => typeof value === 'function'))
  const call = (page: PageInstance, name: (typeof pageMethods)[number], ...values: unknown[]) =>
    (page[name] as ((...values: unknown[]) => void) | undefined)?.call(page, ...values)
  return {
    data: definition.data,
    methods,
    lifetimes: {
      attached(this: PageInstance) {
        if (!opening) throw new Error('a page was attached that no test opened')
        Object.assign(this, { route: opening.route, __route__: opening.route, options: opening.query })
        stack.push(this)
        const { query } = opening
        inAMillisecondOfItsOwn(() => call(this, 'onLoad', query))
        call(this, 'onShow')
      },
      ready(this: PageInstance) {
        call(this, 'onReady')
      },
      detached(this: PageInstance) {
        call(this, 'onUnload')
        stack.splice(stack.indexOf(this), 1)
      },
    },
  }
}

type Functions = Record<string, (...values: unknown[]) => unknown>
let current: { api: Functions; cloud: Functions }

/** Taro keeps the functions of `wx` that it found at the start, so those stay and pass on to the present test's. */
function install(stub: Record<string, unknown>): void {
  const { cloud, ...api } = stub as { cloud: Functions } & Functions
  const isFirst = current === undefined
  current = { api: api as Functions, cloud }
  if (!isFirst) return
  const passOn = (names: string[], of: () => Functions) =>
    Object.fromEntries(names.map((name) => [name, (...values: unknown[]) => of()[name]?.(...values)]))
  Object.assign(globals.wx as object, {
    ...passOn(Object.keys(api), () => current.api),
    cloud: passOn(Object.keys(cloud), () => current.cloud),
    env: { USER_DATA_PATH: 'wxfile://usr' },
  })
}

/**
 * Opens a page of dist/weapp with its parameters. `answers` speak for the functions; `storage` is what the phone had
 * kept from before; `phone` is what it is like meanwhile.
 */
export function openCompiledPage(
  route: string,
  query: Record<string, string>,
  answers: Answers,
  storage: Record<string, unknown> = {},
  phone = newPhoneState(),
): CompiledPage {
  const engine = start()
  const trace = newTrace(phone.storage)
  for (const [key, value] of Object.entries(storage)) trace.storage.set(key, JSON.stringify(value))
  install(wxStub(trace, answers, phone))
  // The simulator brings some of its own.
  for (const name of phone.lacks) delete (globals.wx as Definition)[name]
  if (!globals.theApp) require(path.join(weappRoot, 'app.js'))
  const id =
    loaded.get(route) ??
    engine.load(path.join(weappRoot, route), {
      rootPath: weappRoot,
      compiler: 'official',
      compilerOptions: { maxBuffer: 1 << 28 },
    })
  loaded.set(route, id)
  opening = { route, query }
  const component = engine.render(id)
  component.attach(document.body)
  return new CompiledPage(component, trace)
}
