import {
  currentStep,
  isDone,
  newStory,
  type Story,
  seeCard,
  seeHappening,
  storySteps,
} from '../../local/cockpit/page/story'
import type { Happening, Person } from '../../local/cockpit/stage'

const person = (slug: string, role: Person['role'] = 'customer'): Person => ({ slug, name: slug, role, about: '' })
const [agent, reader, friend, other] = [person('agent', 'agent'), person('reader'), person('friend'), person('other')]
let lastId = 100

/** One call of somebody's phone. */
function did(who: Person, operation: string, facts: Happening['facts'] = [], more: Partial<Happening> = {}): Happening {
  lastId += 1
  return {
    id: lastId,
    at: 0,
    slug: who.slug,
    name: who.name,
    operation,
    says: '',
    captured: facts.map(() => ''),
    facts,
    tags: [],
    documentsRead: 0,
    documentsWritten: 0,
    milliseconds: 0,
    writes: [],
    messages: [],
    ...more,
  }
}
const read = (section: string) => ({ kind: 'read', section })
const opened = (who: Person) => did(who, 'customer.openShareLink')
const captured = (who: Person, ...facts: Happening['facts']) => did(who, 'capture.recordInteractions', facts)
const see = (story: Story, ...happenings: Happening[]) => happenings.reduce(seeHappening, story)
const begun = () => newStory(['agent', 'reader', 'friend'], 100)
const sent = () => seeCard(begun(), { from: agent, to: reader })
const titles = (story: Story) => storySteps.filter((step) => isDone(step, story)).map(({ title }) => title)

test('played as told, each step is noticed when it is done', () => {
  let story = begun()
  const now = () => currentStep(story)?.title
  expect(now()).toBe('转发')
  story = seeCard(story, { from: agent, to: reader })
  expect(now()).toBe('打开')
  story = see(story, opened(reader))
  expect(now()).toBe('打开')
  story = see(story, captured(reader, { kind: 'open' }))
  expect(now()).toBe('细读')
  story = see(story, captured(reader, { kind: 'favourite' }))
  expect(now()).toBe('再转')
  story = seeCard(story, { from: reader, to: friend })
  expect(currentStep(story)?.on(story)).toBe('friend')
  story = see(story, opened(friend))
  expect(now()).toBe('看谁来过')
  story = see(story, did(agent, 'agent.listEngaged'))
  expect(now()).toBeUndefined()
})

test('whoever the card goes to plays the part, and the words say so', () => {
  const story = seeCard(begun(), { from: agent, to: friend })
  expect(story).toMatchObject({ reader: 'friend', friend: 'reader' })
  expect(currentStep(story)?.on(story)).toBe('friend')
  const passedOn = seeCard(story, { from: friend, to: other })
  expect(passedOn.friend).toBe('other')
})

test('opening the page is not yet reading it: only several sections are, or a favourite', () => {
  const open = see(sent(), opened(reader), captured(reader, { kind: 'open' }, read('s1'), read('s2')))
  expect(titles(open)).toEqual(['转发', '打开'])
  expect(titles(see(open, captured(reader, read('s2'), read('s3'))))).toEqual(['转发', '打开'])
  expect(titles(see(open, captured(reader, read('s3'), read('s4'))))).toEqual(['转发', '打开', '细读'])
  expect(titles(see(open, captured(reader, { kind: 'unfavourite' })))).toEqual(['转发', '打开'])
})

test('out of order is noticed too, and nothing is asked for twice', () => {
  const story = seeCard(see(sent(), opened(reader), captured(reader, { kind: 'open' })), { from: reader, to: friend })
  expect(currentStep(see(story, opened(friend)))?.title).toBe('细读')
  expect(titles(see(story, opened(friend)))).toEqual(['转发', '打开', '再转'])
})

test.each<[string, (story: Story) => Story]>([
  ['what others do', (story) => see(story, opened(other), captured(other, { kind: 'favourite' }))],
  [
    'what was refused',
    (story) => see(story, did(reader, 'customer.openShareLink', [], { refused: '这条链接已经失效' })),
  ],
  ['what was before the story began', (story) => see(story, { ...opened(reader), id: 100 })],
  ['a look at the customers before anybody came', (story) => see(story, did(agent, 'agent.listEngaged'))],
  ['a card back to the agent', (story) => seeCard(story, { from: reader, to: agent })],
])('%s does not move it', (_what, play) => {
  const story = sent()
  expect(play(story)).toBe(story)
})

test('a stream that is heard again changes nothing', () => {
  const happenings = [opened(reader), captured(reader, { kind: 'favourite' }, read('s1'))]
  const once = see(sent(), ...happenings)
  expect(see(once, ...happenings)).toBe(once)
})
