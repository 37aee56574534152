import type { Person } from '../stage'
import type { Chats } from './chats'
import { element } from './element'
import type { People } from './people'
import { PhoneFrame } from './phone-frame'
import { type StageClock, sayClock } from './stage-clock'
import { drawChat, drawChatList, face } from './we-chat'

export interface SharedCard {
  title: string
  path: string
  picture?: string
}

interface Surroundings {
  people: People
  chats: Chats
  /** The people in the other phones. */
  companions: () => string[]
  onPersonChange: () => void
  clock: StageClock
}

const roles = { agent: '代理人', customer: '客户', visitor: '访客' }

/** One phone: who holds it, WeChat's chats, and the mini program when it is open. */
export class Phone {
  readonly node: HTMLElement
  person: Person
  private readonly app: PhoneFrame
  private readonly chat = element('div', { class: 'chat-layer' })
  private readonly screen: HTMLElement
  private readonly picker = element('select', { 'aria-label': '这部手机是谁的' })
  private readonly role = element('span', { class: 'role' })
  private partner: string | null = null
  private inApp = false

  constructor(
    person: Person,
    private readonly around: Surroundings,
  ) {
    this.person = person
    this.app = new PhoneFrame(() => this.close())
    const clock = element('span')
    const tick = () => {
      clock.textContent = sayClock(around.clock.now())
    }
    tick()
    around.clock.onChange(() => {
      tick()
      this.app.restart()
      this.draw()
    })
    setInterval(tick, 10_000)
    this.screen = element(
      'div',
      { class: 'screen' },
      element('div', { class: 'status', 'aria-hidden': 'true' }, clock, element('i')),
      this.chat,
      this.app.node,
    )
    this.picker.addEventListener('change', () => this.pick(this.picker.value))
    this.node = element(
      'article',
      { class: 'phone' },
      element('header', { class: 'holder' }, this.picker, this.role),
      element('div', { class: 'scaler' }, element('div', { class: 'case' }, this.screen)),
    )
    this.app.show(false)
    around.chats.onChange(() => this.draw())
    this.settle()
  }

  owns(source: MessageEventSource | null): boolean {
    return source !== null && source === this.app.window
  }

  leave() {
    if (this.inApp) this.close()
  }

  /** How many messages wait in WeChat while nobody looks. */
  get unread(): number {
    return this.around.chats.unreadOf(this.person.slug)
  }

  /** An agent works, so the app is open; a customer waits for a card. */
  private settle() {
    this.partner = null
    this.drawPicker()
    this.node.setAttribute('aria-label', `${this.person.name}的手机`)
    this.node.dataset.phone = this.person.slug
    this.role.textContent = `${roles[this.person.role]} · ${this.person.about}`
    if (this.person.role === 'agent') this.open('pages/entry/index')
    else {
      this.app.stop()
      this.inApp = false
      this.draw()
    }
  }

  private pick(value: string) {
    const picked = value === '+' ? this.around.people.newVisitor() : this.around.people.find(value)
    if (!picked) return
    this.person = picked
    this.settle()
    this.around.onPersonChange()
  }

  drawPicker() {
    const { people } = this.around
    const group = (label: string, role: Person['role']) =>
      element(
        'optgroup',
        { label },
        ...people.all
          .filter((person) => person.role === role)
          .map((person) =>
            element('option', { value: person.slug, selected: person.slug === this.person.slug }, person.name),
          ),
      )
    this.picker.replaceChildren(
      group('代理人', 'agent'),
      group('客户', 'customer'),
      group('访客', 'visitor'),
      element('option', { value: '+' }, '＋ 一位新访客'),
    )
    this.picker.value = this.person.slug
  }

  open(path: string) {
    this.inApp = true
    this.app.open(this.person, path)
    this.draw()
  }

  private resume() {
    if (!this.app.isRunning) {
      this.open('pages/entry/index')
      return
    }
    this.inApp = true
    this.draw()
  }

  private close() {
    this.inApp = false
    this.draw()
  }

  /** A card has arrived: the list of chats shows it by itself, everything else gets WeChat's banner. */
  receive(from: Person, card: SharedCard) {
    const isAtHand = !this.inApp && (this.partner === null || this.partner === from.slug)
    if (isAtHand) return
    this.screen.querySelector('.banner')?.remove()
    const banner = element(
      'button',
      {
        class: 'banner',
        onclick: () => {
          banner.remove()
          this.partner = from.slug
          this.close()
        },
      },
      face(from.name),
      element('strong', {}, from.name),
      element('span', {}, `[小程序] ${card.title}`),
    )
    this.screen.append(banner)
    setTimeout(() => banner.remove(), 6000)
  }

  /** WeChat's short word over whatever is open. */
  toast(words: string) {
    this.screen.querySelector('.toast')?.remove()
    const toast = element('p', { class: 'toast', role: 'status' }, words)
    this.screen.append(toast)
    setTimeout(() => toast.remove(), 1600)
  }

  draw() {
    const { people, chats, companions } = this.around
    this.app.show(this.inApp)
    this.chat.hidden = this.inApp
    if (this.inApp) return
    const taps = {
      openApp: (path?: string) => (path ? this.open(path) : this.resume()),
      openChat: (partner: string | null) => {
        this.partner = partner
        this.draw()
      },
    }
    const hadFocus = this.chat.contains(document.activeElement)
    if (this.partner) {
      chats.markRead(this.person.slug, this.partner)
      this.chat.replaceChildren(drawChat(this.person, this.partner, people, chats, taps))
    } else this.chat.replaceChildren(drawChatList(this.person, companions(), people, chats, taps))
    if (hadFocus) this.chat.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
  }

  /** Where this phone's app is served from. */
  get address(): string {
    return new URL(`phones/${this.person.slug}/`, document.baseURI).href
  }

  get surface(): HTMLElement {
    return this.screen
  }
}
