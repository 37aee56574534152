import type { Stage } from '../stage'
import { element } from './element'
import { type StageClock, sayMoment, until } from './stage-clock'

const dayMs = 86_400_000

async function post(path: string, body: object): Promise<string> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer = (await response.json()) as { says?: string }
    return answer.says ?? '后台没有答应'
  } catch {
    return '后台没有回应'
  }
}

/** A button that opens a small list; Escape and a click elsewhere close it. */
function menu(label: string, ...items: (HTMLElement | false)[]): HTMLElement {
  const summary = element('summary', {}, label)
  const holder = element(
    'details',
    { class: 'menu-holder', name: 'tools' },
    summary,
    element('div', { class: 'menu' }, ...items),
  )
  document.addEventListener('click', (event) => {
    if (!holder.contains(event.target as Node)) holder.open = false
  })
  // A click into a phone does not reach this page, but takes the focus away.
  window.addEventListener('blur', () => {
    holder.open = false
  })
  holder.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !holder.open) return
    holder.open = false
    summary.focus()
  })
  holder.addEventListener('click', (event) => {
    if ((event.target as Element).closest('button:not([data-stays])')) holder.open = false
  })
  return holder
}

/** Beginning again takes a second tap, since everything done so far is forgotten. */
function resetButton(onReset: () => void): HTMLElement {
  const label = '清空，重新生成'
  const button = element('button', { 'data-stays': true }, label)
  button.addEventListener('click', () => {
    if (button.classList.contains('sure')) return onReset()
    button.classList.add('sure')
    button.textContent = '真的清空？再点一次'
  })
  button.addEventListener('blur', () => {
    button.classList.remove('sure')
    button.textContent = label
  })
  return button
}

interface ToolTaps {
  /** Brings the story back after it was put away. */
  onStory: () => void
  onReset: () => void
}

export function drawTools(root: HTMLElement, stage: Stage, clock: StageClock, { onStory, onReset }: ToolTaps): void {
  const said = element('output', { class: 'said', 'aria-live': 'polite' })
  const shown = element('span', { class: 'clock', title: '后台和手机的时间' })
  const tick = () => {
    shown.textContent = sayMoment(clock.now())
    shown.classList.toggle('ahead', clock.ahead !== 0)
  }
  tick()
  setInterval(tick, 1000)
  clock.onChange(tick)

  const tell = (words: string) => {
    said.textContent = words
    setTimeout(() => {
      if (said.textContent === words) said.textContent = ''
    }, 5000)
  }
  const item = (words: string, act: () => Promise<string>) =>
    element('button', { onclick: async () => tell(await act()) }, words)
  const turn = (words: string, target: () => number) => item(words, () => post('cockpit/clock', { ahead: target() }))
  const later = (milliseconds: number) => clock.ahead + milliseconds
  root.append(
    said,
    shown,
    element('button', { class: 'story-back', onclick: onStory }, '导览'),
    menu(
      '拨时钟',
      turn('到早上 8:10', () => later(until(clock.now(), 8, 10))),
      turn('到晚上 20:10', () => later(until(clock.now(), 20, 10))),
      ...[1, 7, 30].map((days) => turn(`过 ${days} 天`, () => later(days * dayMs))),
      turn('回到现在', () => 0),
      element('p', {}, '热度和标签会随时间变淡。后台和三部手机一起拨。'),
    ),
    menu(
      '定时任务',
      ...stage.timers.map(({ name, says }) => item(says, () => post('cockpit/timers', { name }))),
      element('p', {}, '线上由云开发按时触发；这里由你点一下。'),
    ),
    menu(
      '重新开始',
      stage.canReset && resetButton(onReset),
      element('p', {}, '会忘掉这里发生过的一切，重新生成 90 天的示例世界，大约一分钟。'),
    ),
  )
}
