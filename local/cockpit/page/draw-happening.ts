import type { Happening, TagChange } from '../stage'
import { element } from './element'
import { sayClock } from './stage-clock'
import { face } from './we-chat'

const arrows: Record<TagChange['change'], string> = { new: '新', stronger: '↑', weaker: '↓', gone: '×' }
const changeWords: Record<TagChange['change'], string> = {
  new: '新标签',
  stronger: '变强',
  weaker: '变弱',
  gone: '不再显示',
}
const levels: Record<string, string> = { cold: '冷', warm: '温', hot: '热', boiling: '沸' }
const shownTags = 4
const percent = (strength: number) => String(Math.round(strength * 100))

/** Somebody only looked something up: nothing that the story of the panel is about. */
export function isLookUp({ operation, refused, documentsWritten, messages }: Happening): boolean {
  return /\.(get|list)[A-Z]/.test(operation) && !refused && documentsWritten === 0 && messages.length === 0
}

function tagLine(tag: TagChange): HTMLElement {
  return element(
    'li',
    { class: `tag ${tag.change}` },
    element('b', {}, element('i', { 'aria-label': changeWords[tag.change] }, arrows[tag.change]), ` ${tag.label}`),
    element('i', { class: 'strength', style: `--from:${tag.from};--to:${tag.to}`, 'aria-hidden': 'true' }),
    element('small', {}, tag.change === 'new' ? percent(tag.to) : `${percent(tag.from)} → ${percent(tag.to)}`),
    element('span', {}, tag.why),
  )
}

function drawTags(tags: TagChange[]): (HTMLElement | null)[] {
  const more = tags.slice(shownTags)
  return [
    element('ul', { class: 'tags' }, ...tags.slice(0, shownTags).map(tagLine)),
    more.length === 0
      ? null
      : element(
          'details',
          { class: 'more-tags' },
          element('summary', {}, `还有 ${more.length} 个标签变了`),
          element('ul', { class: 'tags' }, ...more.map(tagLine)),
        ),
  ]
}

/** What it cost, one tap away; the lines are only made when somebody looks. */
function drawCost(sum: string, lines: () => string[]): HTMLElement {
  const details = element('details', { class: 'cost' }, element('summary', {}, sum))
  details.addEventListener('toggle', () => details.append(...lines().map((line) => element('code', {}, line))), {
    once: true,
  })
  return details
}

function drawWarmth({ warmth, towards }: Happening): HTMLElement | undefined {
  if (!warmth) return undefined
  return element(
    'p',
    { class: `warmth ${warmth.level}` },
    `${towards ? `对${towards}的` : ''}热度 ${warmth.from.toFixed(1)} → ${warmth.to.toFixed(1)}`,
    element('b', {}, levels[warmth.level] ?? ''),
  )
}

function drawMessage(message: Happening['messages'][number]): HTMLElement {
  return element(
    'div',
    { class: 'message' },
    element('small', {}, `微信会发给${message.toName}`),
    element('strong', {}, message.title),
    ...message.lines.map((line) => element('span', {}, line)),
  )
}

function drawHead(one: Happening, name: string, ...says: (Node | string | undefined)[]): HTMLElement {
  return element(
    'header',
    {},
    face(name),
    element('p', {}, element('strong', {}, name), ...says),
    element('time', {}, sayClock(one.at)),
  )
}

/** Says what came of a call: what was captured, what it changed in the agent's picture, what it cost. */
export function drawHappening(one: Happening, name: string): HTMLElement {
  return element(
    'li',
    { class: `event${one.refused ? ' refused' : ''}${one.captured.length > 0 ? ' captured' : ''}` },
    drawHead(one, name, ` ${one.says}`, one.refused ? element('em', {}, one.refused) : undefined),
    one.captured.length > 0 &&
      element('ul', { class: 'facts' }, ...one.captured.map((words) => element('li', {}, words))),
    drawWarmth(one),
    ...(one.tags.length > 0 ? drawTags(one.tags) : []),
    ...one.messages.map(drawMessage),
    drawCost(`读 ${one.documentsRead} · 写 ${one.documentsWritten} · ${one.milliseconds} 毫秒`, () => [
      one.operation,
      ...one.writes,
    ]),
  )
}

/** Looking things up is one quiet line, however many calls it took. */
export function drawLookUps(calls: readonly Happening[], name: string): HTMLElement {
  const [latest] = calls.slice(-1)
  const says = [...new Set(calls.map((one) => one.says))]
  const read = calls.reduce((sum, one) => sum + one.documentsRead, 0)
  return element(
    'li',
    { class: 'event look-up' },
    latest && drawHead(latest, name, ` ${says.join('、')}`),
    drawCost(`${calls.length > 1 ? `${calls.length} 次 · ` : ''}读 ${read} · 写 0`, () =>
      calls.map((one) => `${one.operation} · 读 ${one.documentsRead} · ${one.milliseconds} 毫秒`),
    ),
  )
}
