import type { Happening } from '../stage'
import { drawHappening, drawLookUps, isLookUp } from './draw-happening'
import { element } from './element'
import { PanelFilter } from './panel-filter'

interface Shown {
  calls: Happening[]
  node: HTMLElement
}

/** More than anybody scrolls back; what is older is forgotten, so a long day costs no more than a short one. */
const most = 200
const atTop = 40
/** Look-ups in one line; somebody who only looks things up for an hour gets several lines. */
const mostJoined = 20

/** The side panel: what the functions just did, newest first. Calls that come together are drawn together. */
export class HappeningPanel {
  private readonly list = element('ol', { class: 'events', tabindex: '0', 'aria-label': '刚刚发生的事，最新的在前' })
  private readonly empty = element('p', { class: 'quiet' })
  private readonly state = element('span', { class: 'live' }, '连接中')
  private readonly sums = element('p', { class: 'sums' })
  private readonly newer = element('button', { class: 'newer', hidden: true, onclick: () => this.list.scrollTo(0, 0) })
  private readonly said = element('output', { class: 'unseen', 'aria-live': 'polite' })
  private readonly filter = new PanelFilter(() => this.refilter())
  private readonly names = new Map<string, string>()
  private shown: Shown[] = []
  private waiting: Happening[] = []
  private missed = 0
  private readonly total = { calls: 0, read: 0, written: 0 }

  constructor(
    root: HTMLElement,
    private readonly nameOf: (one: Happening) => string,
    /** Up to this id it happened before the page was opened. */
    private readonly pastId: number,
  ) {
    const clear = element('button', { class: 'clear', onclick: () => this.clear() }, '清空')
    this.list.addEventListener('scroll', () => this.list.scrollTop < atTop && this.miss(0), { passive: true })
    root.append(
      element('header', { class: 'panel-head' }, element('h2', {}, '正在发生'), this.state, clear),
      this.filter.node,
      this.newer,
      this.empty,
      this.list,
      this.sums,
      this.said,
    )
    this.tellEmpty()
  }

  add(one: Happening) {
    if (this.waiting.length === 0) requestAnimationFrame(() => this.drawWaiting())
    this.waiting.push(one)
  }

  private drawWaiting() {
    const arrived = this.waiting
    this.waiting = []
    const known = this.names.size
    for (const one of arrived) this.count(one)
    const isReadingBack = this.list.scrollTop >= atTop
    let visible = 0
    for (const one of arrived.slice(-most)) if (this.put(one)) visible += 1
    for (const { node } of this.shown.splice(most)) node.remove()
    if (isReadingBack) this.miss(this.missed + visible)
    if (this.names.size !== known) this.filter.offer(this.names)
    this.sums.textContent = `${this.total.calls} 次调用 · 读 ${this.total.read} 份 · 写 ${this.total.written} 份`
    const told = arrived.filter(({ id, captured }) => id > this.pastId && captured.length > 0).at(-1)
    if (told) this.said.textContent = `${this.nameOf(told)}：${told.captured.join('；')}`
    this.tellEmpty()
  }

  private count(one: Happening) {
    this.total.calls += 1
    this.total.read += one.documentsRead
    this.total.written += one.documentsWritten
    if (one.slug) this.names.set(one.slug, this.nameOf(one))
  }

  /** Draws one call on top, or into the line on top when the same person only looks up more. */
  private put(one: Happening): boolean {
    const [top] = this.shown
    const name = this.nameOf(one)
    if (isLookUp(one)) {
      const [last] = top?.calls ?? []
      const joins =
        top &&
        last &&
        top.calls.length < mostJoined &&
        isLookUp(last) &&
        last.slug === one.slug &&
        this.isPast(last) === this.isPast(one)
      const calls = joins ? [...top.calls, one] : [one]
      const node = drawLookUps(calls, name)
      if (joins) {
        node.classList.add('joined')
        top.node.replaceWith(node)
        this.shown[0] = { calls, node }
      } else this.place({ calls, node })
    } else this.place({ calls: [one], node: drawHappening(one, name) })
    return !this.shown[0]?.node.hidden
  }

  private place(shown: Shown) {
    this.list.prepend(shown.node)
    this.shown.unshift(shown)
    const [first] = shown.calls
    shown.node.hidden = !shown.calls.some((one) => this.filter.lets(one))
    shown.node.classList.toggle('past', first !== undefined && this.isPast(first))
  }

  private isPast({ id }: Happening): boolean {
    return id <= this.pastId
  }

  private refilter() {
    for (const { calls, node } of this.shown) node.hidden = !calls.some((one) => this.filter.lets(one))
    this.list.scrollTo(0, 0)
    this.tellEmpty()
  }

  private clear() {
    for (const { node } of this.shown) node.remove()
    this.shown = []
    this.miss(0)
    this.tellEmpty()
  }

  private miss(count: number) {
    this.missed = count
    this.newer.hidden = count === 0
    this.newer.textContent = `↑ ${count} 条新的`
  }

  private tellEmpty() {
    const isEmpty = this.shown.every(({ node }) => node.hidden)
    this.empty.hidden = !isEmpty
    this.list.hidden = isEmpty
    if (!isEmpty) return
    this.empty.textContent =
      this.shown.length === 0 ? '在任何一部手机里点点看。后台记下什么、哪些标签因此变了，这里会说。' : '还没有这一类。'
  }

  say(isLive: boolean) {
    this.state.textContent = isLive ? '实时' : '断开了'
    this.state.classList.toggle('on', isLive)
  }
}
