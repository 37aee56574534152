import { setTimeout as pause } from 'node:timers/promises'
import { foldScale, foldVersion } from '../../../domain/log/folding/fold-version'
import { type Actor, newCast } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { expectFoldOfLog, relationshipOf } from '../runtime/log'
import { eventDraft } from '../world/drafts'
import { agree, becomeAgent, envelope, opened, publish, setUpReader, stayed, visit } from '../world/story'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

const older = 'of-an-older-release'

function change(where: TestCloud, collection: string, query: object, update: object): Promise<unknown> {
  return where.engine.write((operations, work) =>
    operations.update(collection, query as never, update as never, { multi: true }, work),
  )
}

/** As another release left it: numbers that mean nothing here. */
async function leaveToOlder(where: TestCloud, { personId }: Actor, warmth = 1e9): Promise<void> {
  await change(where, 'relationships', { personId }, { $set: { foldVersion: older, warmth, stageRank: 3, tags: {} } })
  await change(where, 'participations', { personId }, { $set: { foldVersion: older, seconds: 99_999 } })
}

const unmark = (where: TestCloud, { personId }: Actor) =>
  change(where, 'agents', { _id: personId }, { $unset: { foldVersion: '' } })

const boardOf = async (agent: Actor, at?: number) => {
  const { lines } = await agent.call('listEngaged', { order: 'warmest', pageSize: 20 }, at)
  return lines.map(({ person, warmth }) => [person.personId, warmth.value])
}

test('the page of one customer folds that customer anew at the first look', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  const { warmth, stage } = await wangMin.call('getCustomer', { personId: linYue.personId })
  await leaveToOlder(cloud, linYue)

  const again = await wangMin.call('getCustomer', { personId: linYue.personId })

  expect([again.warmth.value, again.stage.key]).toEqual([warmth.value, stage.key])
  expect((await relationshipOf(cloud, linYue))?.foldVersion).toBe(foldVersion())
  await expectFoldOfLog(cloud, linYue)
})

test('so does the page on which the customer reads what is known about them', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await visit(linYue, link, [stayed(600)])
  const agentId = wangMin.personId
  const before = await linYue.call('getKnownAboutMe', { agentId })
  await leaveToOlder(cloud, linYue)

  expect((await linYue.call('getKnownAboutMe', { agentId })).tags.map(({ key }) => key)).toEqual(
    before.tags.map(({ key }) => key),
  )
})

test('a board is in order after a release: whoever stood in another scale is folded anew before anybody is shown', async () => {
  const { wangMin, linYue, chenZhou, stranger } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await agree(chenZhou, link)
  await visit(chenZhou, link, [opened(), stayed(900)])
  await agree(stranger, link)
  const before = await boardOf(wangMin)
  await leaveToOlder(cloud, stranger)
  await leaveToOlder(cloud, chenZhou, 0)
  await unmark(cloud, wangMin)

  expect(await boardOf(wangMin)).toEqual(before)

  const reads: number[] = []
  const stop = cloud.onDatabaseCall(({ work }) => reads.push(work.read))
  await boardOf(wangMin, Date.now() + 60_000)
  stop()
  // The book has been marked for a while: the profile and one page, as before the release.
  expect(reads.sort()).toEqual([1, 3])
  for (const person of [linYue, chenZhou, stranger]) await expectFoldOfLog(cloud, person)
})

test('what comes while a relationship is of another version is folded once, after the log', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await visit(linYue, link, [stayed(40)])
  const before = await relationshipOf(cloud, linYue)
  await leaveToOlder(cloud, linYue)

  const sent = envelope(linYue, link, [stayed(50), opened()])
  const answers = await Promise.all([1, 2, 3].map(() => linYue.call('recordInteractions', sent)))

  expect(answers.filter(({ stored }) => stored)).toHaveLength(1)
  const after = await relationshipOf(cloud, linYue)
  expect(after?.seconds).toBe((before?.seconds ?? 0) + 50)
  expect(after?.counts.dwell).toBe((before?.counts.dwell ?? 0) + 1)
  await expectFoldOfLog(cloud, linYue)
})

test('the timer folds every book anew, also of those who withdrew, and says so', async () => {
  const { wangMin, linYue, chenZhou } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await agree(chenZhou, link)
  await visit(chenZhou, link)
  await chenZhou.call('withdrawConsent', { agentId: wangMin.personId })
  for (const person of [linYue, chenZhou]) await leaveToOlder(cloud, person)
  await unmark(cloud, wangMin)
  const from = cloud.printed.length

  await cloud.fireTimer('timer')

  for (const person of [linYue, chenZhou]) {
    expect((await relationshipOf(cloud, person))?.foldVersion).toBe(foldVersion())
    await expectFoldOfLog(cloud, person)
  }
  const line = cloud.printed.slice(from).find((each) => each.includes('"foldAnew"')) ?? ''
  expect(line).toMatch(/"foldedAnew":[2-9]/)
  expect(line).not.toContain('repaired')
})

test('so it does with a participation that an older instance made after its pair had been folded', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  await change(cloud, 'participations', { personId: linYue.personId }, { $set: { foldVersion: older, warmth: 1e9 } })

  await cloud.fireTimer('timer')

  const { participations } = await cloud.dumpAll()
  expect(participations.find(({ personId }) => personId === linYue.personId)).toMatchObject({
    foldVersion: foldVersion(),
  })
  await expectFoldOfLog(cloud, linYue)
})

test('somebody new takes the mark of another version off the agent’s book', async () => {
  const { wangMin, linYue, chenZhou } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await change(cloud, 'agents', { _id: wangMin.personId }, { $set: { foldVersion: older } })

  await agree(chenZhou, link)

  const { agents } = await cloud.dumpAll()
  expect(agents.find(({ _id }) => _id === wangMin.personId)).not.toHaveProperty('foldVersion')
})

test('an instance of a release that was replaced leaves the folds of the newer one alone', async () => {
  const own = await startTestCloud()
  try {
    const { wangMin, linYue } = newCast(own)
    const link = await setUpReader(wangMin, linYue)
    const newer = { _id: 'of-a-newer-release', claimedAt: Date.now() + 60_000, scale: foldScale }
    await own.engine.write((operations, work) => operations.insert('foldVersions', [newer], work))
    await change(own, 'relationships', {}, { $set: { foldVersion: newer._id } })
    await unmark(own, wangMin)
    // An instance believes for a second what it has read of the claims.
    await pause(1_200)
    const before = await own.dumpAll()

    expect(await wangMin.codeOf('getCustomer', { personId: linYue.personId })).toBe('busy')
    expect(await wangMin.codeOf('listEngaged', { order: 'warmest', pageSize: 20 })).toBe('folding_anew')
    expect(await wangMin.codeOf('getToday', {})).toBe('folding_anew')
    await own.fireTimer('timer')
    const { relationships, participations } = await own.dumpAll()
    expect([relationships, participations]).toEqual([before.relationships, before.participations])

    // What a phone sends meanwhile stays in the log, and is applied when the phone sends it again to the newer release.
    const sent = envelope(linYue, link, [stayed(50)])
    expect(await linYue.codeOf('recordInteractions', sent)).toBe('busy')
    expect((await own.dumpAll()).relationships).toEqual(before.relationships)
    await change(own, 'relationships', {}, { $set: { foldVersion: foldVersion() } })
    expect(await linYue.call('recordInteractions', sent)).toEqual({ stored: true })
    await expectFoldOfLog(own, linYue)
  } finally {
    await own.stop()
  }
})

test('an envelope that the log has lost for good keeps no board shut: the timer gives it up', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await visit(linYue, link, [stayed(40)])
  const lost = envelope(linYue, link, [stayed(500)], 9)
  await linYue.call('recordInteractions', lost)
  const _id = `${linYue.personId}.${linYue.phoneId}.9`
  await cloud.engine.write((operations, work) => operations.remove('envelopes', { _id }, { multi: false }, work))
  await leaveToOlder(cloud, linYue)
  await unmark(cloud, wangMin)
  expect(await wangMin.codeOf('listEngaged', { order: 'warmest', pageSize: 20 })).toBe('folding_anew')

  await cloud.fireTimer('timer')

  expect(await boardOf(wangMin)).toHaveLength(1)
  await expectFoldOfLog(cloud, linYue)
  // Its phone sends it again, as for the first time.
  expect(await linYue.call('recordInteractions', lost)).toEqual({ stored: true })
  await expectFoldOfLog(cloud, linYue)
})

test('whoever is in an event without having touched it keeps their place when the pair is folded anew', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  const event = await publish(wangMin, eventDraft(Date.now()))
  await linYue.call('registerForActivity', { shareLinkId: event.shareLinkId, name: '林悦', headcount: 2 })
  const registrationOf = async () => {
    const { participations } = await cloud.dumpAll()
    return participations.find(({ activityId }) => activityId === event.activityId)?.registration
  }
  const before = await registrationOf()
  await leaveToOlder(cloud, linYue)

  await wangMin.call('getCustomer', { personId: linYue.personId })

  expect(before).toMatchObject({ state: 'registered', headcount: 2 })
  expect(await registrationOf()).toEqual(before)
})

test('a list that was begun under another version is begun again', async () => {
  const { wangMin, linYue, chenZhou } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await agree(chenZhou, link)
  await visit(chenZhou, link)
  const input = { order: 'warmest', pageSize: 1 } as const
  const { next } = await wangMin.call('listEngaged', input)
  expect((await wangMin.call('listEngaged', { ...input, cursor: next })).lines).toHaveLength(1)

  const [warmth, place] = JSON.parse(Buffer.from(next ?? '', 'base64url').toString())
  const ofOlder = Buffer.from(JSON.stringify([warmth, place.replace(foldVersion(), older)])).toString('base64url')

  expect(await wangMin.codeOf('listEngaged', { ...input, cursor: ofOlder })).toBe('invalid_input')
})

test('an agent who has nobody yet looks at a whole book', async () => {
  const { wangMin } = newCast(cloud)
  await becomeAgent(wangMin)
  expect(await boardOf(wangMin)).toEqual([])
  const { agents } = await cloud.dumpAll()
  expect(agents.find(({ _id }) => _id === wangMin.personId)).toMatchObject({ foldVersion: foldVersion() })
})
