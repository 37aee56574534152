import type { CompiledPage } from '../../support/weapp'
import { newPhoneState, type PhoneState } from '../../support/weapp-platform'
import type { Agent, CaptureFunction } from './capture-function'

const landing = 'pages/landing/index'

/** Time stands still unless a test lets it pass. Call it before anything of the mini program is loaded. */
export function stopTime(now = Date.UTC(2026, 10, 21, 12)): void {
  jest.useFakeTimers({ now, doNotFake: ['queueMicrotask', 'nextTick'] })
}

/** One person's phone: its storage is text and outlives the app, which is loaded anew from dist/weapp after each kill. */
export class WeappPhone {
  readonly state: PhoneState = newPhoneState()
  private pages: CompiledPage[] = []
  private weapp: typeof import('../../support/weapp') | undefined
  private readonly marks = new Map<string, { inSight: boolean; see: (isInSight: boolean) => void }>()

  constructor(private readonly far: CaptureFunction) {
    this.state.observe = (selector, see) => this.observe(selector, see)
    this.kill()
  }

  /** Opens a card; whatever page was in front is covered by it. */
  async open(agent: Agent): Promise<CompiledPage> {
    const page = this.push(landing, { l: agent.link })
    if (this.far.weather === 'away') return page
    await this.doing(page.shows('孩子小时候去医院的次数'))
    // The page's marks are observed once WeChat holds them.
    await this.pass(150)
    return page
  }

  push(route: string, query: Record<string, string>): CompiledPage {
    this.pages.at(-1)?.hide()
    this.weapp ??= require('../../support/weapp') as typeof import('../../support/weapp')
    const page = this.weapp.openCompiledPage(route, query, this.far.answers, {}, this.state)
    this.pages.push(page)
    return page
  }

  /** Swiped back: the page in front is gone, the one under it is seen again. */
  async swipeBack(): Promise<void> {
    await this.pages.pop()?.close()
    this.pages.at(-1)?.show()
    await this.pass(0)
  }

  /** The system ends the app: no event, no more timers, no answers; only what was written stays. */
  kill(): void {
    const now = Date.now()
    jest.clearAllTimers()
    // Clearing them also put the clock back to where it began.
    jest.setSystemTime(now)
    document.body.replaceChildren()
    this.pages = []
    this.marks.clear()
    this.state.networkListeners.clear()
    this.weapp = undefined
    delete (globalThis as { theApp?: unknown }).theApp
    jest.resetModules()
  }

  /** What the phone keeps, as the text it is. */
  get text(): string {
    return [...this.state.storage.values()].join('\n')
  }

  pass(milliseconds: number): Promise<unknown> {
    return jest.advanceTimersByTimeAsync(milliseconds)
  }

  /** Lets time pass while something is under way on a page. */
  async doing<T>(work: Promise<T>): Promise<T> {
    let isOver = false
    const over = () => {
      isOver = true
    }
    work.then(over, over)
    while (!isOver) await this.pass(4)
    return work
  }

  networkIsBack(): void {
    for (const listener of this.state.networkListeners) listener({ isConnected: true })
  }

  /** The paragraphs with these marks lie in sight now, and no others. */
  scrollTo(...ids: string[]): void {
    for (const id of ids)
      if (!this.marks.has(id)) throw new Error(`no mark ${id}; there are: ${[...this.marks.keys()]}`)
    for (const [id, mark] of this.marks) {
      const isInSight = ids.includes(id)
      if (isInSight !== mark.inSight) mark.see(isInSight)
      mark.inSight = isInSight
    }
  }

  private observe(selector: string, see: (result: { id: string; intersectionRatio: number }) => void) {
    // The simulator puts the component's name before each class, and keeps ids to itself.
    const found = document.querySelectorAll(`[class*="--${selector.slice(1)}"]`)
    const ids = [...found].map((element) => (element as unknown as { __wxElement: { id: string } }).__wxElement.id)
    for (const id of ids) {
      this.marks.set(id, { inSight: false, see: (isInSight) => see({ id, intersectionRatio: isInSight ? 1 : 0 }) })
    }
    return () => {
      for (const id of ids) this.marks.delete(id)
    }
  }
}
