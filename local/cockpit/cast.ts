import type { Person } from './stage'

/** Somebody of the example world with what only the server may know. */
export interface CastMember extends Person {
  openid: string
}

export interface World {
  worldId: string
  /** Milliseconds its clock is ahead of the real one. */
  clockAhead: number
  people: CastMember[]
}

const visitorSlug = /^visitor-[a-z0-9]{1,16}$/

/** Who holds which phone. Identity is injected here, where the phones are served; no phone ever sends or sees it. */
export class Cast {
  private readonly bySlug: Map<string, CastMember>
  private readonly slugOfPerson = new Map<string, string>()
  private visitors = 0

  constructor(world: Pick<World, 'people'>) {
    this.bySlug = new Map(world.people.map((member) => [member.slug, member]))
  }

  find(slug: string): CastMember | undefined {
    const known = this.bySlug.get(slug)
    if (known || !visitorSlug.test(slug)) return known
    this.visitors += 1
    const made: CastMember = {
      slug,
      name: `新访客${this.visitors}`,
      role: 'visitor',
      about: '第一次打开',
      openid: `cockpit-${slug}`,
    }
    this.bySlug.set(slug, made)
    return made
  }

  findByOpenid(openid: string): CastMember | undefined {
    for (const member of this.bySlug.values()) if (member.openid === openid) return member
    return undefined
  }

  /** Learns from a committed `people` document whose person id belongs to whom. */
  learn(personId: string, openid: string): void {
    const member = this.findByOpenid(openid)
    if (member) this.slugOfPerson.set(personId, member.slug)
  }

  personIdOf(slug: string): string | undefined {
    for (const [personId, found] of this.slugOfPerson) if (found === slug) return personId
    return undefined
  }

  nameOf(personId: string): string {
    const slug = this.slugOfPerson.get(personId)
    return (slug && this.bySlug.get(slug)?.name) || '顾问'
  }

  /** What the page may know: everything but the openids. */
  get people(): Person[] {
    return [...this.bySlug.values()]
      .filter(({ role }) => role !== 'visitor')
      .map(({ openid: _openid, ...person }) => person)
  }
}
