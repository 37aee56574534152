import type { Happening } from '../stage'
import { element } from './element'

export const filters = {
  all: '全部',
  captured: '记下的',
  tags: '标签',
  messages: '消息',
} as const
export type FilterName = keyof typeof filters

const passes: Record<FilterName, (one: Happening) => boolean> = {
  all: () => true,
  captured: ({ captured }) => captured.length > 0,
  tags: ({ tags }) => tags.length > 0,
  messages: ({ messages }) => messages.length > 0,
}

/** What of the stream is shown: one kind of news, of everybody or of one person. */
export class PanelFilter {
  readonly node: HTMLElement
  private name: FilterName = 'all'
  private readonly who = element('select', { 'aria-label': '看谁的' })

  constructor(private readonly onChange: () => void) {
    this.who.addEventListener('change', onChange)
    const kinds = Object.entries(filters).map(([name, label]) => {
      const radio = element('input', { type: 'radio', name: 'panel-filter', value: name, checked: name === 'all' })
      radio.addEventListener('change', () => {
        this.name = name as FilterName
        this.onChange()
      })
      return element('label', {}, radio, element('span', {}, label))
    })
    this.node = element(
      'div',
      { class: 'filters' },
      element('div', { class: 'kinds', role: 'radiogroup', 'aria-label': '看哪一类' }, ...kinds),
      this.who,
    )
    this.offer(new Map())
  }

  /** The people there is something of, by slug. */
  offer(names: ReadonlyMap<string, string>) {
    const chosen = this.who.value
    this.who.replaceChildren(
      element('option', { value: '' }, '所有人'),
      ...[...names].map(([slug, name]) => element('option', { value: slug }, name)),
    )
    this.who.value = names.has(chosen) ? chosen : ''
  }

  lets(one: Happening): boolean {
    return passes[this.name](one) && (this.who.value === '' || one.slug === this.who.value)
  }
}
