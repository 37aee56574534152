import { element } from './element'
import { currentStep, isDone, type Step, type Story, storySteps } from './story'

export interface StoryTaps {
  /** Where the current step is played. */
  onGo: (slug: string) => void
  onClose: () => void
  onRestart: () => void
}

function stepDot(step: Step, index: number, story: Story, current: Step | undefined): HTMLElement {
  const done = isDone(step, story)
  return element(
    'li',
    { class: done ? 'done' : step === current ? 'now' : '', 'aria-current': step === current && 'step' },
    element('i', { 'aria-hidden': 'true' }, done ? '✓' : String(index + 1)),
    element('span', {}, step.title, element('span', { class: 'unseen' }, done ? '，已完成' : '')),
  )
}

function drawEnd({ onRestart }: StoryTaps): (Node | string)[] {
  return [
    element('b', {}, '走完了'),
    element('span', {}, '从转发到“谁来过、为什么”，没有人填过一张表。接下来随便点点看。'),
    element('button', { class: 'go', onclick: onRestart }, '再走一遍'),
  ]
}

function drawNow(step: Step, story: Story, nameOf: (slug: string) => string, taps: StoryTaps): (Node | string)[] {
  const slug = step.on(story)
  return [
    element('button', { class: 'whose', title: '去这部手机', onclick: () => taps.onGo(slug) }, `${nameOf(slug)}的手机`),
    element('span', {}, step.says(story, nameOf)),
  ]
}

/** One slim line: five steps, the words of the one to do now, and a way to put it away. */
export class StoryStrip {
  private readonly steps = element('ol', { class: 'steps' })
  private readonly words = element('p', { class: 'step-words', 'aria-live': 'polite' })
  private said = ''

  constructor(
    private readonly root: HTMLElement,
    private readonly nameOf: (slug: string) => string,
    private readonly taps: StoryTaps,
  ) {
    root.append(
      this.steps,
      this.words,
      element('button', { class: 'close', 'aria-label': '收起导览', title: '收起导览', onclick: taps.onClose }, '✕'),
    )
  }

  draw(story: Story) {
    this.root.hidden = story.isClosed
    const current = currentStep(story)
    this.root.classList.toggle('over', !current)
    this.steps.replaceChildren(...storySteps.map((step, index) => stepDot(step, index, story, current)))
    const words = current ? drawNow(current, story, this.nameOf, this.taps) : drawEnd(this.taps)
    const said = words.map((part) => (typeof part === 'string' ? part : part.textContent)).join('')
    // A screen reader reads what is replaced; the same words again are not news.
    if (said === this.said) return
    this.said = said
    this.words.replaceChildren(...words)
  }
}
