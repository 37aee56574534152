import { element } from './element'
import type { Phone } from './phone'
import { currentStep, type Story } from './story'

/** On narrow screens one phone, or the panel, is shown; on middling ones the panel lies over the phones. */
export class Switcher {
  private shown = 0
  private news = 0
  private story?: Story
  private readonly panelButton = element('button', { class: 'panel-button', onclick: () => this.togglePanel() })

  constructor(
    private readonly root: HTMLElement,
    private readonly phones: readonly Phone[],
    private readonly panel: HTMLElement,
  ) {
    panel.addEventListener('keydown', ({ key }) => key === 'Escape' && this.isPanelShown && this.togglePanel())
  }

  private get isPanelShown(): boolean {
    return this.panel.classList.contains('shown')
  }

  /** Something was captured while the panel could not be seen. */
  note() {
    if (this.isPanelShown) return
    this.news += 1
    this.draw(this.story)
  }

  showPhone(slug: string) {
    const index = this.phones.findIndex(({ person }) => person.slug === slug)
    if (index < 0) return
    this.shown = index
    this.panel.classList.remove('shown')
    this.draw(this.story)
    const { node } = this.phones[index] as Phone
    node.querySelector<HTMLElement>('select')?.focus({ preventScroll: true })
    node.classList.remove('pointed')
    requestAnimationFrame(() => node.classList.add('pointed'))
  }

  private togglePanel() {
    const isShown = this.panel.classList.toggle('shown')
    if (isShown) {
      this.news = 0
      this.panel.focus({ preventScroll: true })
    } else this.panelButton.focus()
    this.draw(this.story)
  }

  draw(story: Story | undefined) {
    this.story = story
    const turn = story && !story.isClosed ? currentStep(story)?.on(story) : undefined
    this.phones.forEach(({ node, person }, index) => {
      node.classList.toggle('shown', index === this.shown)
      node.classList.toggle('turn', person.slug === turn)
    })
    const badge = (count: number) => count > 0 && element('em', {}, String(count))
    const hadFocus = this.root.contains(document.activeElement) && document.activeElement !== this.panelButton
    this.root.replaceChildren(
      ...this.phones.map((phone, index) =>
        element(
          'button',
          {
            class: phone.person.slug === turn ? 'turn' : '',
            'aria-pressed': String(index === this.shown && !this.isPanelShown),
            onclick: () => {
              this.shown = index
              this.panel.classList.remove('shown')
              this.draw(this.story)
            },
          },
          phone.person.name,
          badge(phone.unread),
        ),
      ),
      this.panelButton,
    )
    this.panelButton.replaceChildren('正在发生', ...[badge(this.news)].filter((one) => one !== false))
    this.panelButton.setAttribute('aria-pressed', String(this.isPanelShown))
    if (hadFocus) this.root.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus()
  }
}
