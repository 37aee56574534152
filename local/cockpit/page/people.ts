import type { Person, Stage } from '../stage'

/** Everybody who can hold a phone here: the example world, and visitors invented on the spot. */
export class People {
  private readonly visitors: Person[]

  constructor(private readonly stage: Stage) {
    this.visitors = (JSON.parse(localStorage.getItem(this.key) ?? '[]') as string[]).map(visitor)
  }

  private get key() {
    return `cockpit:${this.stage.worldId}:visitors`
  }

  get all(): Person[] {
    return [...this.stage.people, ...this.visitors]
  }

  find(slug: string): Person | undefined {
    return this.all.find((person) => person.slug === slug)
  }

  newVisitor(): Person {
    const slug = `visitor-${Date.now().toString(36)}`
    const made = visitor(slug, this.visitors.length)
    this.visitors.push(made)
    localStorage.setItem(this.key, JSON.stringify(this.visitors.map((person) => person.slug)))
    return made
  }
}

function visitor(slug: string, index: number): Person {
  return { slug, name: `新访客${index + 1}`, role: 'visitor', about: '第一次打开，什么都还没留下' }
}
