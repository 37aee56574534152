import type { Person } from '../stage'
import { element } from './element'
import { face } from './we-chat'

/** WeChat's “发送给”: inside the phone that shares, nearest people first. Escape and the veil close it. */
export function askWhom(
  surface: HTMLElement,
  title: string,
  nearby: Person[],
  others: Person[],
): Promise<Person | null> {
  surface.querySelector('.send-sheet')?.remove()
  return new Promise((resolve) => {
    // Behind the sheet nothing can be reached, by finger or by key.
    const behind = [...surface.children].filter((child) => !child.hasAttribute('inert'))
    const end = (person: Person | null) => {
      sheet.remove()
      for (const child of behind) child.removeAttribute('inert')
      resolve(person)
    }
    const row = (person: Person) =>
      element(
        'button',
        { class: 'send-row', onclick: () => end(person) },
        face(person.name),
        element('span', {}, person.name),
        element('small', {}, person.about),
      )
    const found = element('div', { class: 'send-more' })
    const search = element('input', { type: 'search', placeholder: '搜索其他人', 'aria-label': '搜索其他人' })
    const list = () => {
      const wanted = search.value.trim()
      found.replaceChildren(
        ...others
          .filter(({ name }) => wanted && name.includes(wanted))
          .slice(0, 20)
          .map(row),
      )
    }
    search.addEventListener('input', list)
    const sheet: HTMLElement = element(
      'div',
      {
        class: 'send-sheet',
        role: 'dialog',
        'aria-modal': 'true',
        'aria-label': '发送给',
        onclick: (event) => event.target === sheet && end(null),
        onkeydown: (event) => (event as KeyboardEvent).key === 'Escape' && end(null),
      },
      element(
        'div',
        { class: 'send-card' },
        element('header', {}, element('strong', {}, '发送给'), element('button', { onclick: () => end(null) }, '取消')),
        element('p', { class: 'send-what' }, title),
        ...nearby.map(row),
        search,
        found,
      ),
    )
    for (const child of behind) child.setAttribute('inert', '')
    surface.append(sheet)
    sheet.querySelector<HTMLElement>('.send-row')?.focus()
  })
}
