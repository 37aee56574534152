import type { Happening, Person, Stage } from '../stage'
import { newStory, type Story, seeCard, seeHappening } from './story'

/** The story of this browser and example world: it goes on after a reload, and in every tab. */
export class StoryKeeper {
  private readonly listeners: (() => void)[] = []
  private kept: Story

  constructor(
    private readonly stage: Stage,
    cast: readonly string[],
  ) {
    this.kept = this.read() ?? newStory(cast, stage.lastId)
    window.addEventListener('storage', ({ key }) => {
      const other = key === this.key && this.read()
      if (!other) return
      this.kept = other
      this.tell()
    })
  }

  private get key() {
    return `cockpit:${this.stage.worldId}:story`
  }

  private read(): Story | null {
    return JSON.parse(localStorage.getItem(this.key) ?? 'null') as Story | null
  }

  private tell() {
    for (const listener of this.listeners) listener()
  }

  private keep(story: Story) {
    if (story === this.kept) return
    this.kept = story
    localStorage.setItem(this.key, JSON.stringify(story))
    this.tell()
  }

  get story(): Story {
    return this.kept
  }

  onChange(listener: () => void) {
    this.listeners.push(listener)
  }

  seeCard(from: Person, to: Person) {
    this.keep(seeCard(this.kept, { from, to }))
  }

  seeHappening(one: Happening) {
    this.keep(seeHappening(this.kept, one))
  }

  close() {
    this.keep({ ...this.kept, isClosed: true })
  }

  reopen() {
    this.keep({ ...this.kept, isClosed: false })
  }

  /** From the first step, with the people who hold the phones now. */
  restart(cast: readonly string[], since: number) {
    this.keep(newStory(cast, since))
  }
}
