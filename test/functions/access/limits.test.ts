import { mostSources } from '../../../domain/log/envelope/source'
import { mostOpenTalks, mostTalksADay } from '../../../domain/people/appointment/appointment'
import { dailyQuotas } from '../../../domain/people/quota/quota'
import { dayKey } from '../../../domain/words/calendar/in-china'
import { type Actor, newCast, newId } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { expectFoldOfLog, relationshipOf } from '../runtime/log'
import { dayMs } from '../world/drafts'
import { agree, becomeAgent, envelope, opened, publish, setUpReader, stayed, visit } from '../world/story'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

const counted = (codes: string[]) => {
  const counts: Record<string, number> = {}
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

/** As if all but `left` of today's had been taken. */
async function takeAllBut(
  left: number,
  name: keyof typeof dailyQuotas,
  agentId: string,
  personId = agentId,
): Promise<void> {
  const keys = Array.from({ length: dailyQuotas[name] - left }, () => newId(12))
  const quota = { _id: `${agentId}:${personId}:${name}`, agentId, personId, keys, total: keys.length }
  await cloud.engine.write((operations, work) => {
    operations.remove('quotas', { _id: quota._id }, { multi: false }, work)
    return operations.insert('quotas', [{ ...quota, day: dayKey(Date.now()) }], work)
  })
}

describe('talks', () => {
  async function setUpTalks() {
    const { wangMin, linYue, chenZhou } = newCast(cloud)
    const link = await setUpReader(wangMin, linYue)
    await agree(chenZhou, link)
    const agentId = wangMin.personId
    const { talkTimes } = await linYue.call('getAgentCard', { agentId })
    const talkAt = (index: number) => ({
      agentId,
      topic: '聊聊',
      manner: 'voice' as const,
      startsAt: talkTimes[index]?.startsAt ?? 0,
    })
    return { wangMin, linYue, chenZhou, talkAt }
  }
  const openTalksOf = async ({ personId }: Actor) =>
    (await cloud.dumpAll()).appointments.filter((talk) => talk.personId === personId && talk.state === 'asked').length

  test('so many may be ahead; another one is refused and leaves nothing, the same one again is not another one', async () => {
    const { wangMin, linYue, chenZhou, talkAt } = await setUpTalks()
    for (let index = 0; index < mostOpenTalks; index++) await linYue.call('bookAppointment', talkAt(index))
    const before = await cloud.dumpAll()

    expect(await linYue.codeOf('bookAppointment', talkAt(mostOpenTalks))).toBe('talks_full')
    expect(await cloud.dumpAll()).toEqual(before)
    expect(await linYue.codeOf('bookAppointment', talkAt(0))).toBe('ok')
    expect(await chenZhou.codeOf('bookAppointment', talkAt(mostOpenTalks))).toBe('ok')

    const [first] = before.appointments.filter(({ agentId }) => agentId === wangMin.personId)
    await wangMin.call('answerAppointment', { appointmentId: String(first?._id), answer: 'decline' })
    expect(await linYue.codeOf('bookAppointment', talkAt(mostOpenTalks + 1))).toBe('ok')
  })

  test('calls at once do not get past the bound', async () => {
    const { linYue, talkAt } = await setUpTalks()
    await linYue.call('bookAppointment', talkAt(0))
    const indexes = Array.from({ length: 8 }, (_, index) => index + 1)

    for (let take = 0; take < 4; take++) {
      const codes = await Promise.all(indexes.map((index) => linYue.codeOf('bookAppointment', talkAt(index))))
      expect(codes.filter((code) => !['ok', 'busy', 'talks_full'].includes(code))).toEqual([])
    }

    expect(await openTalksOf(linYue)).toBe(mostOpenTalks)
    await expectFoldOfLog(cloud, linYue)
  })

  test('asking and calling off over and over has an end for the day', async () => {
    const { linYue, talkAt } = await setUpTalks()
    const ask = async () => {
      const answer = await linYue.send('bookAppointment', talkAt(0))
      if (answer.ok) await linYue.call('cancelAppointment', { appointmentId: answer.data.appointmentId })
      return answer.ok ? 'ok' : answer.error.code
    }
    const codes: string[] = []
    for (let take = 0; take < mostTalksADay + 2; take++) codes.push(await ask())

    expect(counted(codes)).toEqual({ ok: mostTalksADay, talks_full: 2 })
    await expectFoldOfLog(cloud, linYue)
  })

  test('however many there were, they leave one mark', async () => {
    const { wangMin, linYue, talkAt } = await setUpTalks()
    const booked: string[] = []
    for (const index of [0, 1, 2]) {
      booked.push((await linYue.call('bookAppointment', talkAt(index))).appointmentId)
    }
    for (const appointmentId of booked) await linYue.call('cancelAppointment', { appointmentId })

    const { marks, counts } = (await relationshipOf(cloud, linYue)) ?? {}
    expect(counts).toMatchObject({ appointment: 3, cancelAppointment: 3 })
    expect(Object.keys(marks ?? {}).sort()).toEqual([`appointment-${wangMin.personId}`, linYue.phoneId].sort())
    await expectFoldOfLog(cloud, linYue)
  })
})

describe('questions', () => {
  async function setUpQuestions() {
    const { wangMin, linYue } = newCast(cloud)
    await setUpReader(wangMin, linYue)
    const agentId = wangMin.personId
    const ask = (messageId: string, at?: number) =>
      linYue.codeOf('consultAgent', { agentId, messageId, text: `在吗 ${messageId}` }, at)
    return { wangMin, linYue, ask }
  }
  const questionsOf = async ({ personId }: Actor) =>
    (await cloud.dumpAll()).consultations.filter((each) => each.personId === personId).length

  test('a day takes so many; one more is refused, one of them again is not one more, and tomorrow is another day', async () => {
    const { linYue, ask } = await setUpQuestions()
    const ids = Array.from({ length: dailyQuotas.question }, () => newId(20))
    for (const id of ids) expect(await ask(id)).toBe('ok')
    const before = await cloud.dumpAll()

    expect(await ask(newId(20))).toBe('questions_full')
    expect(await ask(ids[0] ?? '')).toBe('ok')
    expect(await cloud.dumpAll()).toEqual(before)

    expect(await ask(ids[1] ?? '', Date.now() + dayMs)).toBe('ok')
    expect(await ask(newId(20), Date.now() + dayMs)).toBe('ok')
    expect(await questionsOf(linYue)).toBe(dailyQuotas.question + 1)
    expect((await relationshipOf(cloud, linYue))?.counts.consult).toBe(dailyQuotas.question + 1)
    await expectFoldOfLog(cloud, linYue)
  })

  test('of more than a day takes, asked at once and each twice, exactly so many are kept', async () => {
    const { wangMin, linYue, ask } = await setUpQuestions()
    await takeAllBut(3, 'question', wangMin.personId, linYue.personId)
    const ids = Array.from({ length: 5 }, () => newId(20))

    const codes = await Promise.all([...ids, ...ids].map((id) => ask(id)))
    expect(codes.filter((code) => !['ok', 'busy', 'questions_full'].includes(code))).toEqual([])
    // Whoever was told to come back does.
    for (const id of ids) await ask(id)

    expect(await questionsOf(linYue)).toBe(3)
    expect((await relationshipOf(cloud, linYue))?.counts.consult).toBe(3)
    await expectFoldOfLog(cloud, linYue)
  })

  test('they leave one mark, and the agent reads each with its words', async () => {
    const { wangMin, linYue, ask } = await setUpQuestions()
    for (const id of ['question-one', 'question-two']) await ask(id)

    const { entries } = await wangMin.call('listTimeline', { personId: linYue.personId })
    const said = entries.map(({ words }) => words).join('\n')
    expect(said).toContain('question-one')
    expect(said).toContain('question-two')
    expect(Object.keys((await relationshipOf(cloud, linYue))?.marks ?? {})).toHaveLength(2)
  })
})

describe('links and codes', () => {
  async function setUpLinks() {
    const { wangMin } = newCast(cloud)
    await becomeAgent(wangMin)
    return { wangMin, agentId: wangMin.personId, ...(await publish(wangMin)) }
  }
  const linksOf = async (agentId: string) =>
    (await cloud.dumpAll()).shareLinks.filter((link) => link.agentId === agentId).length

  test('an agent hands out so many links a day, the same one again is no further one', async () => {
    const { wangMin, agentId, activityId, shareLinkId } = await setUpLinks()
    await takeAllBut(2, 'shareLink', agentId)
    const issue = (id: string) => wangMin.codeOf('issueShareLink', { activityId, shareLinkId: id })

    const codes = await Promise.all(Array.from({ length: 6 }, () => issue(newId(12))))

    expect(counted(codes)).toEqual({ ok: 2, links_full: 4 })
    expect(await issue(shareLinkId)).toBe('ok')
    expect(await linksOf(agentId)).toBe(3)
  })

  test('a code is drawn once for a link, and so many links a day have one drawn', async () => {
    const { wangMin, agentId, activityId, shareLinkId } = await setUpLinks()
    const draw = (id: string) => wangMin.send('makePosterCode', { activityId, shareLinkId: id })
    const first = await draw(shareLinkId)
    await takeAllBut(1, 'posterCode', agentId)

    const answers = await Promise.all(Array.from({ length: 3 }, () => draw(newId(12))))

    expect(counted(answers.map((each) => (each.ok ? 'ok' : each.error.code)))).toEqual({ ok: 1, codes_full: 2 })
    expect(await linksOf(agentId)).toBe(2)
    expect(await draw(shareLinkId)).toMatchObject({ ok: true, data: first.ok && first.data })
  })
})

describe('phones', () => {
  /** As if so many phones had sent before. */
  const mark = (customer: Actor, count: number) =>
    cloud.engine.write((operations, work) =>
      operations.update(
        'relationships',
        { personId: customer.personId },
        {
          $set: Object.fromEntries(Array.from({ length: count }, (_, index) => [`marks.phoneBefore${index}`, 1])),
        } as never,
        { multi: false },
        work,
      ),
    )
  const marksOf = async (customer: Actor) => Object.keys((await relationshipOf(cloud, customer))?.marks ?? {})
  const fromNewPhone = (customer: Actor, link: { shareLinkId: string }) => ({
    ...envelope(customer, link, [stayed(30)], 1),
    phoneId: newId(20),
  })

  test('one phone too many is refused and leaves nothing; those before it, and facts of functions, still count', async () => {
    const { wangMin, linYue } = newCast(cloud)
    const link = await setUpReader(wangMin, linYue)
    await mark(linYue, mostSources - 1)
    const before = await cloud.dumpAll()

    expect(await linYue.codeOf('recordInteractions', fromNewPhone(linYue, link))).toBe('phones_full')
    const note = { personId: linYue.personId, phoneId: newId(20), sequence: 1, kind: 'visit', at: Date.now() }
    expect(await wangMin.codeOf('noteContact', note)).toBe('phones_full')
    expect(await cloud.dumpAll()).toEqual(before)

    await visit(linYue, link, [opened()])
    expect(await linYue.codeOf('consultAgent', { agentId: wangMin.personId, messageId: newId(), text: '在吗' })).toBe(
      'ok',
    )
    expect(await marksOf(linYue)).toHaveLength(mostSources + 1)
  })

  test('of several phones that come at once, as many are taken as there is room for', async () => {
    const { wangMin, linYue } = newCast(cloud)
    const link = await setUpReader(wangMin, linYue)
    await mark(linYue, mostSources - 3)
    const before = (await relationshipOf(cloud, linYue))?.seconds ?? 0
    const sent = Array.from({ length: 6 }, () => fromNewPhone(linYue, link))

    const codes = await Promise.all(sent.map((each) => linYue.codeOf('recordInteractions', each)))

    expect(counted(codes)).toEqual({ ok: 2, phones_full: 4 })
    expect(await marksOf(linYue)).toHaveLength(mostSources)
    const { envelopes, participations } = await cloud.dumpAll()
    expect(envelopes.filter(({ personId }) => personId === linYue.personId)).toHaveLength(3)
    expect((await relationshipOf(cloud, linYue))?.seconds).toBe(before + 60)
    expect(participations.find(({ personId }) => personId === linYue.personId)?.seconds).toBe(before + 60)
  }, 60_000)
})
