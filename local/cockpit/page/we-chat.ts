import type { Person } from '../stage'
import { type ChatCard, type Chats, noticesPartner, type ServiceNotice } from './chats'
import { element } from './element'
import type { People } from './people'
import { sayChatTime } from './stage-clock'

/** WeChat says the time again after a pause this long. */
const pauseMs = 5 * 60_000

interface Taps {
  openApp: (path?: string) => void
  openChat: (partner: string | null) => void
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
  const bubbles = cards.flatMap((card, index) => [
    card.at - (cards[index - 1]?.at ?? 0) > pauseMs && element('time', {}, sayChatTime(card.at, chats.now())),
    cardBubble(card, card.from === me.slug, card.from === me.slug ? me.name : name, () => taps.openApp(card.path)),
  ])
  const notices =
    partner === noticesPartner
      ? chats
          .noticesFor(me.slug)
          .flatMap((notice) => [
            element('time', {}, sayChatTime(notice.at, chats.now())),
            noticeBubble(notice, () => taps.openApp(notice.path)),
          ])
      : []
  const all = [...bubbles, ...notices].filter((one) => one !== false)
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
      element('button', { class: 'app-back', 'aria-label': '回到聊天列表', onclick: () => taps.openChat(null) }),
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
  const row = (
    key: string,
    name: string,
    line: string,
    open: () => void,
    more: { at?: number; kind?: string } = {},
  ) => {
    const unread = chats.unread(me.slug, key)
    return element(
      'button',
      { class: unread > 0 ? 'chat-row unread' : 'chat-row', onclick: open, 'data-partner': key },
      element(
        'span',
        { class: 'chat-face' },
        face(name, more.kind),
        unread > 0 && element('em', { 'aria-label': `${unread} 条未读` }, String(unread)),
      ),
      element('span', { class: 'chat-words' }, element('strong', {}, name), element('small', {}, line)),
      more.at !== undefined && element('time', {}, sayChatTime(more.at, chats.now())),
    )
  }
  const notices = chats.noticesFor(me.slug)
  const notice = notices.at(-1)
  return element(
    'div',
    { class: 'we-chat' },
    element('div', { class: 'app-bar' }, element('strong', { class: 'app-title' }, '微信')),
    element(
      'div',
      { class: 'chat-list' },
      row('@app', '熟客', me.role === 'agent' ? '小程序 · 打开工作台' : '小程序 · 最近使用', () => taps.openApp(), {
        kind: 'app-face',
      }),
      notice &&
        row(noticesPartner, '服务通知', notice.title, () => taps.openChat(noticesPartner), {
          at: notice.at,
          kind: 'notice-face',
        }),
      ...partners.flatMap((slug) => {
        const partner = people.find(slug)
        if (!partner) return []
        const last = chats.between(me.slug, slug).at(-1)
        const line = last ? `[小程序] ${last.title}` : '还没有消息'
        return [row(slug, partner.name, line, () => taps.openChat(slug), { at: last?.at })]
      }),
    ),
    element(
      'div',
      { class: 'we-chat-tabs', 'aria-hidden': 'true' },
      ...['微信', '通讯录', '发现', '我'].map((name, index) =>
        element('span', { class: index === 0 ? 'open' : '' }, element('i'), name),
      ),
    ),
  )
}
