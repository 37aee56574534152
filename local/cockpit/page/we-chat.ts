import type { Person } from '../stage'
import type { ChatCard, Chats, ServiceNotice } from './chats'
import { element } from './element'
import type { People } from './people'

const noticesPartner = '@notices'

interface Taps {
  openApp: (path?: string) => void
  openChat: (partner: string | null) => void
}

/** Everybody on this stage lives by China's clock, whatever the clock of this computer shows. */
export const timeZone = 'Asia/Shanghai'

export function sayClock(at: number): string {
  return new Date(at).toLocaleTimeString('zh-CN', { timeZone, hour: '2-digit', minute: '2-digit', hour12: false })
}

export function face(name: string, kind = ''): HTMLElement {
  const tint = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 6
  return element('span', { class: `face tint-${tint} ${kind}`, 'aria-hidden': 'true' }, name.slice(0, 1))
}

function cardBubble(card: ChatCard, isMine: boolean, sender: string, onOpen: () => void): HTMLElement {
  const picture = element('div', { class: 'card-picture' })
  if (card.picture) picture.style.backgroundImage = `url("${card.picture.replace(/"/g, '%22')}")`
  return element(
    'div',
    { class: isMine ? 'bubble mine' : 'bubble' },
    face(sender),
    element(
      'button',
      { class: 'chat-card', onclick: onOpen, 'aria-label': `打开卡片：${card.title}` },
      element('span', { class: 'card-from' }, element('i', { class: 'dot' }), '熟客'),
      element('span', { class: 'card-title' }, card.title),
      picture,
      element('span', { class: 'card-foot' }, '小程序'),
    ),
  )
}

function noticeBubble(notice: ServiceNotice, onOpen: () => void): HTMLElement {
  return element(
    'button',
    { class: 'service-notice', onclick: onOpen },
    element('span', { class: 'card-from' }, element('i', { class: 'dot' }), '熟客'),
    element('strong', {}, notice.title),
    ...notice.lines.map((line) => element('span', {}, line)),
    element('span', { class: 'card-foot' }, '进入小程序查看'),
  )
}

/** The part of WeChat around the mini program: the list of chats, one chat, and cards to tap. */
export function drawChat(me: Person, partner: string, people: People, chats: Chats, taps: Taps): HTMLElement {
  const other = people.find(partner)
  const name = partner === noticesPartner ? '服务通知' : (other?.name ?? '微信好友')
  const cards = partner === noticesPartner ? [] : chats.between(me.slug, partner)
  const bubbles = cards.flatMap((card) => [
    element('time', {}, sayClock(card.at)),
    cardBubble(card, card.from === me.slug, card.from === me.slug ? me.name : name, () => taps.openApp(card.path)),
  ])
  const notices =
    partner === noticesPartner
      ? chats
          .noticesFor(me.slug)
          .flatMap((notice) => [
            element('time', {}, sayClock(notice.at)),
            noticeBubble(notice, () => taps.openApp(notice.path)),
          ])
      : []
  const all = [...bubbles, ...notices]
  const list = element('div', { class: 'messages' }, ...all)
  if (all.length === 0) {
    list.append(
      element(
        'p',
        { class: 'quiet' },
        `和${name}还没有消息。`,
        element('br'),
        '在另一部手机里点“转发”，卡片会来到这里。',
      ),
    )
  }
  requestAnimationFrame(() => {
    list.scrollTop = list.scrollHeight
  })
  return element(
    'div',
    { class: 'we-chat' },
    element(
      'div',
      { class: 'app-bar' },
      element('button', { class: 'app-back', 'aria-label': '回到聊天列表', onclick: () => taps.openChat(null) }, '‹'),
      element('strong', { class: 'app-title' }, name),
    ),
    list,
    element(
      'div',
      { class: 'typing', 'aria-hidden': 'true' },
      element('i', {}, '◦))'),
      element('span'),
      element('i', {}, '☺'),
      element('i', {}, '＋'),
    ),
  )
}

export function drawChatList(me: Person, companions: string[], people: People, chats: Chats, taps: Taps): HTMLElement {
  const partners = [...new Set([...chats.partners(me.slug), ...companions])].filter((slug) => slug !== me.slug)
  const row = (key: string, name: string, line: string, unread: number, open: () => void, kind = '') =>
    element(
      'button',
      { class: 'chat-row', onclick: open, 'data-partner': key },
      face(name, kind),
      element('span', { class: 'chat-words' }, element('strong', {}, name), element('small', {}, line)),
      unread > 0 && element('em', { 'aria-label': `${unread} 条未读` }, String(unread)),
    )
  const notices = chats.noticesFor(me.slug)
  return element(
    'div',
    { class: 'we-chat' },
    element('div', { class: 'app-bar' }, element('strong', { class: 'app-title' }, '微信')),
    element(
      'div',
      { class: 'chat-list' },
      row(
        '@app',
        '熟客',
        me.role === 'agent' ? '小程序 · 打开工作台' : '小程序 · 最近使用',
        0,
        () => taps.openApp(),
        'app-face',
      ),
      notices.length > 0 &&
        row('@notices', '服务通知', notices.at(-1)?.title ?? '', 0, () => taps.openChat(noticesPartner), 'notice-face'),
      ...partners.flatMap((slug) => {
        const partner = people.find(slug)
        if (!partner) return []
        const last = chats.between(me.slug, slug).at(-1)
        const line = last ? `[小程序] ${last.title}` : '还没有消息'
        return [row(slug, partner.name, line, chats.unread(me.slug, slug), () => taps.openChat(slug))]
      }),
    ),
  )
}
