import type { Person } from '../stage'
import { element } from './element'
import type { CockpitPhone } from './private-history'

type PhoneWindow = Window & { cockpitPhone?: CockpitPhone }

/** The mini program on one phone: WeChat's own title bar around the real app in a frame. */
export class PhoneFrame {
  readonly node: HTMLElement
  private readonly frame = element('iframe', { class: 'app', allow: 'clipboard-write' })
  private readonly title = element('strong', { class: 'app-title' }, '熟客')
  private readonly back: HTMLButtonElement
  private starts = 0
  private person?: Person

  constructor(onClose: () => void) {
    this.back = element('button', { class: 'app-back', 'aria-label': '返回', onclick: () => this.phone?.back() })
    this.node = element(
      'div',
      { class: 'mini-program' },
      element(
        'div',
        { class: 'app-bar' },
        this.back,
        this.title,
        element(
          'button',
          { class: 'capsule', 'aria-label': '关闭小程序，回到聊天', title: '关闭小程序，回到聊天', onclick: onClose },
          element('i', { class: 'more' }),
          element('i', { class: 'target' }),
        ),
      ),
      this.frame,
    )
    setInterval(() => this.follow(), 250)
  }

  get window(): PhoneWindow | null {
    return this.frame.contentWindow as PhoneWindow | null
  }

  private get phone(): CockpitPhone | undefined {
    return this.window?.cockpitPhone
  }

  get isRunning(): boolean {
    return this.starts > 0
  }

  /** Starts the app anew at a page, as WeChat does when a card is tapped. */
  open(person: Person, path: string) {
    this.phone?.show(false)
    this.person = person
    this.starts += 1
    this.frame.title = `${person.name}的手机`
    const url = `phones/${person.slug}/?start=${this.starts}#/${path.replace(/^\//, '')}`
    if (this.frame.isConnected && this.window) this.window.location.replace(new URL(url, document.baseURI).href)
    else this.frame.src = url
  }

  /** Starts the app anew where it is, for what only a start can change: the phone's clock. */
  restart() {
    if (!this.person || !this.isRunning) return
    const path = this.window?.location.hash.replace(/^#\//, '')
    this.open(this.person, path || 'pages/entry/index')
  }

  stop() {
    this.phone?.show(false)
    this.starts = 0
    this.window?.location.replace('about:blank')
  }

  show(visible: boolean) {
    this.node.hidden = !visible
    this.phone?.show(visible)
  }

  // Titles and the way back change inside the frame; there is no event for a frame's title.
  private follow() {
    if (!this.person || this.node.hidden) return
    const title = this.window?.document?.title || '熟客'
    if (this.title.textContent !== title) this.title.textContent = title
    this.back.hidden = !this.phone?.canGoBack()
  }
}
