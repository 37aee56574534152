import type { SendResult } from '@/capture/envelope-to-send'
import { limits } from '@/capture/flush-policy'
import { aLink, linkOf, phoneWorld, read, sectionsOf, settle } from './queue-world'

describe('the capture queue', () => {
  test('an interaction waits five seconds for company, then they go together', async () => {
    const world = phoneWorld()
    const queue = world.start()
    await queue.ready
    queue.add(aLink, read('a'))
    await world.pass(4_900)
    queue.add(aLink, read('b'))
    expect(world.sent).toEqual([])
    await world.pass(100)
    expect(world.sent.map(sectionsOf)).toEqual([['a', 'b']])
  })

  test('cards sent by themselves have no link: each agent has an envelope of their own', async () => {
    const world = phoneWorld()
    const queue = world.start()
    await queue.ready
    for (const agentId of ['agent-min', 'agent-yu', 'agent-min']) queue.add({ agentId }, read(agentId))
    await queue.flush()
    expect(world.sent.map(({ link, interactions }) => [link.agentId, interactions.length])).toEqual([
      ['agent-min', 2],
      ['agent-yu', 1],
    ])
  })

  test('an envelope closes at twenty interactions without waiting', async () => {
    const world = phoneWorld()
    const queue = world.start()
    await queue.ready
    for (let index = 0; index < limits.count + 1; index++) queue.add(aLink, read(`s${index}`))
    await settle()
    expect(world.sent.map(({ interactions }) => interactions.length)).toEqual([limits.count])
  })

  test('an envelope closes by its size', async () => {
    const world = phoneWorld()
    const queue = world.start()
    await queue.ready
    for (let index = 0; index < 4; index++) queue.add(aLink, read('x'.repeat(limits.bytes / 3)))
    await settle()
    expect(world.sent).toHaveLength(1)
  })

  test('an envelope has its number and is on the phone before it is sent', async () => {
    const world = phoneWorld()
    const queue = world.start()
    queue.add(aLink, read('a'))
    await queue.flush()
    expect(world.sent[0]?.sequence).toBe(1)
    expect(JSON.parse(world.storedAtSend[0] ?? '{}')).toMatchObject({ next: 2, closed: [{ sequence: 1 }], open: [] })
  })

  test('an interaction added while an envelope is on its way is sent, not lost', async () => {
    const world = phoneWorld()
    const queue = world.start()
    let release: (result: SendResult) => void = () => {}
    world.answer = () => new Promise((resolve) => (release = resolve))
    queue.add(aLink, read('a'))
    void queue.flush()
    await settle()
    queue.add(aLink, read('b'))
    void queue.flush()
    await settle()
    expect(world.sent.map(sectionsOf)).toEqual([['a']])
    world.answer = () => 'done'
    release('done')
    await settle()
    expect(world.sent.map(sectionsOf)).toEqual([['a'], ['b']])
    expect(world.sent.map(({ sequence }) => sequence)).toEqual([1, 2])
  })

  test('links of two agents do not share an envelope', async () => {
    const world = phoneWorld()
    const queue = world.start()
    for (const [agent, section] of [
      ['min', 'a'],
      ['yu', 'b'],
      ['min', 'c'],
    ] as const)
      queue.add(linkOf(agent), read(section))
    await queue.flush()
    expect(world.sent.map(({ link, ...rest }) => [link.agentId, sectionsOf({ link, ...rest })])).toEqual([
      ['min', ['a', 'c']],
      ['yu', ['b']],
    ])
  })

  test('what was in flight at a kill is sent again under its number, with what was still waiting', async () => {
    const world = phoneWorld()
    const first = world.start()
    world.answer = () => new Promise(() => {})
    first.add(aLink, read('a'))
    void first.flush()
    await settle()
    first.add(aLink, read('b'))
    await settle()
    world.answer = () => 'done'
    const second = world.start()
    await second.ready
    await world.pass(limits.wait)
    expect(world.sent.map((each) => [each.phoneId, each.sequence, sectionsOf(each)])).toEqual([
      ['phone-1-aaaa', 1, ['a']],
      ['phone-1-aaaa', 1, ['a']],
      ['phone-1-aaaa', 2, ['b']],
    ])
  })

  test('without a network it tries less and less often, and the oldest stays first', async () => {
    const world = phoneWorld()
    const queue = world.start()
    world.answer = () => 'later'
    queue.add(aLink, read('a'))
    await queue.flush()
    const times: number[] = []
    let seen = 1
    for (let second = 0; second < 40; second++) {
      await world.pass(1_000)
      if (world.sent.length > seen) times.push(second + 1)
      seen = world.sent.length
    }
    expect(times).toEqual([1, 3, 7, 15, 31])
    queue.add(aLink, read('b'))
    world.answer = () => 'done'
    await queue.flush(true)
    expect(world.sent.slice(-2).map(sectionsOf)).toEqual([['a'], ['b']])
  })

  test('new interactions do not hurry a queue that is backing off', async () => {
    const world = phoneWorld()
    const queue = world.start()
    world.answer = () => 'later'
    queue.add(aLink, read('a'))
    await queue.flush()
    await world.pass(31_000)
    const tries = world.sent.length
    queue.add(aLink, read('b'))
    await world.pass(limits.wait)
    expect(world.sent).toHaveLength(tries)
  })

  test('an envelope that would always be refused is dropped and does not block the next', async () => {
    const world = phoneWorld()
    const queue = world.start()
    world.answer = ({ link }) => (link.agentId === 'gone' ? 'never' : 'done')
    queue.add(linkOf('gone'), read('a'))
    queue.add(linkOf('min'), read('b'))
    await queue.flush()
    await queue.flush()
    expect(world.sent.map(sectionsOf)).toEqual([['a'], ['b']])
    expect(JSON.parse(world.stored ?? '{}').closed).toEqual([])
  })

  test('a long time without network drops the oldest and counts them', async () => {
    const world = phoneWorld()
    const queue = world.start()
    world.answer = () => 'later'
    for (let index = 0; index < limits.kept + 3; index++) {
      queue.add(aLink, read(`s${index}`))
      await queue.flush(true)
    }
    expect(queue.droppedCount()).toBe(3)
    world.sent.length = 0
    world.answer = () => 'done'
    await queue.flush(true)
    expect(world.sent.flatMap(sectionsOf)).toEqual(Array.from({ length: limits.kept }, (_, index) => `s${index + 3}`))
  })

  test('an envelope in flight is never dropped: it may have arrived', async () => {
    const world = phoneWorld()
    const queue = world.start()
    let answer: (result: 'done') => void = () => {}
    world.answer = () => new Promise((resolve) => (answer = resolve))
    queue.add(aLink, read('s0'))
    void queue.flush()
    await world.pass(0)
    for (let index = 1; index < limits.kept + 3; index++) {
      queue.add(aLink, read(`s${index}`))
      void queue.flush(true)
    }
    expect(queue.droppedCount()).toBe(3)
    world.answer = () => 'done'
    answer('done')
    await world.pass(0)
    const sent = world.sent.flatMap(sectionsOf)
    expect([sent[0], sent[1], sent.length]).toEqual(['s0', 's4', limits.kept])
  })

  test('after a success the next failure is tried again soon', async () => {
    const world = phoneWorld()
    const queue = world.start()
    world.answer = () => 'later'
    queue.add(aLink, read('a'))
    await queue.flush()
    await world.pass(20_000)
    world.answer = () => 'done'
    await queue.flush(true)
    world.answer = () => 'later'
    queue.add(aLink, read('b'))
    await queue.flush()
    const tries = world.sent.length
    await world.pass(1_000)
    expect(world.sent).toHaveLength(tries + 1)
  })

  test('between tries it gathers on: a slow evening without network fills one envelope, not one a touch', async () => {
    const world = phoneWorld()
    const queue = world.start()
    world.answer = () => 'later'
    queue.add(aLink, read('first'))
    await queue.flush()
    for (let index = 0; index < 8; index++) {
      queue.add(aLink, read(`s${index}`))
      await queue.flush()
    }
    world.sent.length = 0
    world.answer = () => 'done'
    await queue.flush(true)
    expect(world.sent.map(({ interactions }) => interactions.length)).toEqual([1, 8])
  })

  test('a full phone still sends, under a name that no later start can repeat', async () => {
    const world = phoneWorld()
    const queue = world.start()
    queue.add(aLink, read('a'))
    await queue.flush()
    world.isStorageFull = true
    queue.add(aLink, read('b'))
    await queue.flush()
    world.isStorageFull = false
    const later = world.start()
    later.add(aLink, read('c'))
    await later.flush()
    const names = world.sent.map(({ phoneId, sequence }) => `${phoneId}:${sequence}`)
    expect(new Set(names).size).toBe(3)
    expect(world.sent.flatMap(sectionsOf)).toEqual(['a', 'b', 'c'])
  })

  test('storage that holds nonsense begins a new phone instead of repeating numbers', async () => {
    const world = phoneWorld()
    const first = world.start()
    first.add(aLink, read('a'))
    await first.flush()
    world.stored = '{"phoneId":"ph'
    const second = world.start()
    second.add(aLink, read('b'))
    await second.flush()
    expect(world.sent[0]?.phoneId).not.toBe(world.sent[1]?.phoneId)
  })

  test('a withdrawal empties the queue of that agent only, even in mid-flight', async () => {
    const world = phoneWorld()
    const queue = world.start()
    world.answer = () => 'later'
    queue.add(linkOf('min'), read('a'))
    await queue.flush()
    queue.add(linkOf('min'), read('b'))
    queue.add(linkOf('yu'), read('c'))
    await queue.forget('min')
    world.sent.length = 0
    world.answer = () => 'done'
    await queue.flush(true)
    expect(world.sent.map(sectionsOf)).toEqual([['c']])
    expect(world.stored).not.toContain('min')
  })
})
