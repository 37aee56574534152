import type { Happening, Person } from '../stage'

/** What has been noticed of the story; a step is done when all its marks are there, in whatever order they came. */
export type Mark = 'sent' | 'opened' | 'captured' | 'kept' | 'passedOn' | 'friendOpened' | 'lookedBack'

export interface Story {
  /** Happenings up to this id belong to what was before. */
  since: number
  agent: string
  reader: string
  friend: string
  marks: Mark[]
  /** Sections the reader has read. */
  sections: string[]
  isClosed: boolean
}

export interface Step {
  title: string
  needs: Mark[]
  /** Whose phone it is played on. */
  on: (story: Story) => string
  says: (story: Story, nameOf: (slug: string) => string) => string
}

const opens = ['openShareLink', 'getAgentCard']
const keeps = ['favourite', 'facet', 'surveyFinish']
const looksBack = ['listEngaged', 'getCustomer', 'getActivityResult']
/** Sections of a page from which on somebody has really read it: the first are seen just by opening. */
const readThrough = 4

export const storySteps: Step[] = [
  {
    title: '转发',
    needs: ['sent'],
    on: ({ agent }) => agent,
    says: ({ reader }, nameOf) => `点底栏的“活动”，挑一份内容，再发一次给${nameOf(reader)}`,
  },
  {
    title: '打开',
    needs: ['opened', 'captured'],
    on: ({ reader }) => reader,
    says: ({ agent, marks }, nameOf) =>
      marks.includes('opened')
        ? '读一会儿；第一次来的人会先被问一句，点“同意”才开始记'
        : `在聊天里点开${nameOf(agent)}发来的卡片`,
  },
  {
    title: '细读',
    needs: ['kept'],
    on: ({ reader }) => reader,
    says: () => '慢慢往下读几节，或点一下“收藏”，记下了什么看“正在发生”',
  },
  {
    title: '再转',
    needs: ['passedOn', 'friendOpened'],
    on: ({ reader, friend, marks }) => (marks.includes('passedOn') ? friend : reader),
    says: ({ friend, reader, marks }, nameOf) =>
      marks.includes('passedOn') ? `点开${nameOf(reader)}转来的卡片` : `觉得有用，点“转发”发给${nameOf(friend)}`,
  },
  {
    title: '看谁来过',
    needs: ['lookedBack'],
    on: ({ agent }) => agent,
    says: () => '点底栏的“客户”，看谁来过，为什么是这个热度',
  },
]

export function newStory(cast: readonly string[], since: number): Story {
  const [agent = '', reader = '', friend = ''] = cast
  return { since, agent, reader, friend, marks: [], sections: [], isClosed: false }
}

export function isDone({ needs }: Step, { marks }: Story): boolean {
  return needs.every((mark) => marks.includes(mark))
}

/** The first step not yet done; undefined when all are. */
export function currentStep(story: Story): Step | undefined {
  return storySteps.find((step) => !isDone(step, story))
}

/** A card that went from one phone to another moves the story, and says who plays which part in it. */
export function seeCard(story: Story, { from, to }: { from: Person; to: Person }): Story {
  const { marks, reader, agent } = story
  if (from.role === 'agent' && to.role !== 'agent' && !marks.includes('opened')) {
    const friend = to.slug === story.friend ? reader : story.friend
    return { ...story, agent: from.slug, reader: to.slug, friend, marks: marked(marks, 'sent') }
  }
  const isPassedOn = marks.includes('sent') && from.slug === reader && to.slug !== agent
  if (!isPassedOn || marks.includes('friendOpened')) return story
  return { ...story, friend: to.slug, marks: marked(marks, 'passedOn') }
}

/** A call of one of the phones moves the story when it is the one a step waits for. */
export function seeHappening(story: Story, one: Happening): Story {
  if (one.id <= story.since || one.refused) return story
  const read = one.slug === story.reader ? sectionsOf(one).filter((section) => !story.sections.includes(section)) : []
  const sections = [...story.sections, ...new Set(read)]
  const found = marksOf({ ...story, sections }, one).filter((mark) => !story.marks.includes(mark))
  if (found.length === 0 && read.length === 0) return story
  return { ...story, sections, marks: [...story.marks, ...found] }
}

function sectionsOf({ facts }: Happening): string[] {
  return facts.flatMap(({ section }) => (section === undefined ? [] : [section]))
}

function marksOf({ agent, reader, friend, marks, sections }: Story, one: Happening): Mark[] {
  const did = (operations: string[]) => operations.some((operation) => one.operation.endsWith(`.${operation}`))
  const has = (mark: Mark) => marks.includes(mark)
  if (one.slug === reader && has('sent')) {
    const found: Mark[] = did(opens) ? ['opened'] : []
    if (one.facts.length > 0) found.push('captured')
    if (one.facts.some(({ kind }) => keeps.includes(kind)) || sections.length >= readThrough) found.push('kept')
    return found
  }
  if (one.slug === friend && has('passedOn') && did(opens)) return ['friendOpened']
  if (one.slug === agent && has('friendOpened') && did(looksBack)) return ['lookedBack']
  return []
}

function marked(marks: Mark[], mark: Mark): Mark[] {
  return marks.includes(mark) ? marks : [...marks, mark]
}
