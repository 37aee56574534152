import type { Stage } from '../stage'
import { element } from './element'
import { timeZone } from './we-chat'

async function post(path: string, body: object): Promise<string> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer = (await response.json()) as { says: string }
  return answer.says
}

/** A button that opens a small list; Escape and a click elsewhere close it. */
function menu(label: string, ...items: HTMLElement[]): HTMLElement {
  const list = element('div', { class: 'menu', role: 'menu' }, ...items)
  const holder = element('details', { class: 'menu-holder' }, element('summary', { role: 'button' }, label), list)
  document.addEventListener('click', (event) => {
    if (!holder.contains(event.target as Node)) holder.open = false
  })
  holder.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') holder.open = false
  })
  return holder
}

export function drawTools(root: HTMLElement, stage: Stage): void {
  let ahead = stage.clockAhead
  const said = element('output', { class: 'said', 'aria-live': 'polite' })
  const clock = element('span', { class: 'clock', title: '后台的时间' })
  const tick = () => {
    clock.textContent = new Date(Date.now() + ahead).toLocaleString('zh-CN', {
      timeZone,
      month: 'numeric',
      day: 'numeric',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
    })
    clock.classList.toggle('ahead', ahead > 0)
  }
  tick()
  setInterval(tick, 1000)

  const tell = (words: string) => {
    said.textContent = words
    setTimeout(() => {
      if (said.textContent === words) said.textContent = ''
    }, 5000)
  }
  const timers = stage.timers.map(({ name, says }) =>
    element('button', { role: 'menuitem', onclick: async () => tell(await post('cockpit/timers', { name })) }, says),
  )
  const forward = [1, 7, 30].map((days) =>
    element(
      'button',
      {
        role: 'menuitem',
        onclick: async () => {
          tell(await post('cockpit/clock', { ahead: ahead + days * 86_400_000 }))
          ahead += days * 86_400_000
          tick()
        },
      },
      `过 ${days} 天`,
    ),
  )
  const today = element(
    'button',
    {
      role: 'menuitem',
      onclick: async () => {
        tell(await post('cockpit/clock', { ahead: 0 }))
        ahead = 0
        tick()
      },
    },
    '回到现在',
  )
  root.append(
    said,
    clock,
    menu('拨时钟', ...forward, today, element('p', {}, '热度和标签会随时间变淡。拨快后台的时钟，再刷新手机看看。')),
    menu('定时任务', ...timers, element('p', {}, '线上由云开发按时触发；这里由你点一下。')),
    menu(
      '重新开始',
      element('p', {}, '停下 npm start，运行 npm run reset，再启动，就会得到一个全新的示例世界。'),
      element(
        'button',
        {
          role: 'menuitem',
          onclick: () => navigator.clipboard.writeText('npm run reset').then(() => tell('已复制 npm run reset')),
        },
        '复制 npm run reset',
      ),
    ),
  )
}
