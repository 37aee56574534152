import type { Happening, TagChange } from '../stage'
import { element } from './element'
import { face, sayClock } from './we-chat'

const arrows: Record<TagChange['change'], string> = { new: '新', stronger: '↑', weaker: '↓', gone: '×' }
const levels: Record<string, string> = { cold: '冷', warm: '温', hot: '热', boiling: '沸' }

function tagLine(tag: TagChange): HTMLElement {
  return element(
    'li',
    { class: `tag ${tag.change}` },
    element('b', {}, `${arrows[tag.change]} ${tag.label}`),
    element('i', { class: 'strength', style: `--from:${tag.from};--to:${tag.to}` }),
    element('span', {}, tag.why),
  )
}

function drawHappening(one: Happening): HTMLElement {
  const details = element(
    'details',
    {},
    element('summary', {}, `读 ${one.documentsRead} 份 · 写 ${one.documentsWritten} 份 · ${one.milliseconds} 毫秒`),
    element('code', {}, one.operation),
    ...one.writes.map((write) => element('code', {}, write)),
  )
  return element(
    'li',
    { class: `event ${one.refused ? 'refused' : ''} ${one.captured.length > 0 ? 'captured' : ''}` },
    element(
      'header',
      {},
      face(one.name),
      element(
        'p',
        {},
        element('strong', {}, one.name),
        ` ${one.says}`,
        one.refused ? element('em', {}, one.refused) : null,
      ),
      element('time', {}, sayClock(one.at)),
    ),
    one.captured.length > 0 &&
      element('ul', { class: 'facts' }, ...one.captured.map((words) => element('li', {}, words))),
    one.warmth &&
      element(
        'p',
        { class: `warmth ${one.warmth.level}` },
        `${one.towards ? `对${one.towards}的` : ''}热度 ${one.warmth.from.toFixed(1)} → ${one.warmth.to.toFixed(1)}`,
        element('b', {}, levels[one.warmth.level] ?? ''),
      ),
    one.tags.length > 0 && element('ul', { class: 'tags' }, ...one.tags.map(tagLine)),
    ...one.messages.map((message) =>
      element(
        'div',
        { class: 'message' },
        element('small', {}, `微信会发给${message.toName}`),
        element('strong', {}, message.title),
        ...message.lines.map((line) => element('span', {}, line)),
      ),
    ),
    details,
  )
}

/** The side panel: what the functions just did, newest first; reading can be left out. */
export class HappeningPanel {
  private readonly list = element('ol', { class: 'events', 'aria-live': 'polite' })
  private readonly empty = element(
    'p',
    { class: 'quiet' },
    '还很安静。在任何一部手机里点点看：打开、阅读、收藏、报名——后台记下什么，这里就说什么。',
  )
  private readonly state = element('span', { class: 'live' }, '连接中')

  constructor(root: HTMLElement) {
    const onlyCaptured = element('input', { type: 'checkbox' })
    onlyCaptured.addEventListener('change', () => root.classList.toggle('only-captured', onlyCaptured.checked))
    root.append(
      element(
        'header',
        { class: 'panel-head' },
        element('h2', {}, '正在发生'),
        this.state,
        element('label', {}, onlyCaptured, '只看记录'),
      ),
      this.empty,
      this.list,
    )
  }

  add(one: Happening) {
    this.empty.hidden = true
    this.list.prepend(drawHappening(one))
    while (this.list.children.length > 120) this.list.lastElementChild?.remove()
  }

  say(isLive: boolean) {
    this.state.textContent = isLive ? '实时' : '连接断了，正在重连'
    this.state.classList.toggle('on', isLive)
  }
}
