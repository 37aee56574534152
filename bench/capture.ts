import cloudbase from '@cloudbase/node-sdk'
import { foldChange } from '../cloudfunctions/_store/envelope/fold-change'
import type { OperationInput } from '../contract/operations'
import { envelopeId } from '../domain/log/envelope/envelope'
import { emptyParticipationFold, emptyRelationshipFold, foldEnvelope } from '../domain/log/folding/fold-envelope'
import type { Work } from './bench-cloud'
import { type BenchCloud, openBenchCloud } from './cloud-client'
import { type Figure, median, percentile, round } from './figure'
import { sampleActivity, sampleCaptured } from './sample'

const callers = 16
const perEnvelope = 8
const warmMs = 2_000
const measuredMs = 6_000
/** Umami 3.1 `/api/send`, returning visitor, 16 connections, on a machine like this one: events per second. */
const umami = 314
const link = 'benchLink0001'
const activityId = 'benchActivity01'

/** Capture through HTTP, function, unmodified SDK and local cloud; beside it the SDK alone issuing the same three writes. */
export async function measureCapture(): Promise<Figure[]> {
  const cloud = await openBenchCloud()
  try {
    await setUp(cloud)
    // Floor and capture take turns, so that a slow minute of the machine hits both.
    const floors: number[] = []
    const rates: number[] = []
    const latencies: number[] = []
    let sequence = 0
    const send = (caller: string, size: number) => {
      sequence += 1
      return cloud.call(caller, 'recordInteractions', inputOf(caller, sequence, size))
    }
    for (let turn = 0; turn < 2; turn += 1) {
      floors.push((await perSecond(floorWriter(cloud, turn))).rate)
      const capture = await perSecond((caller) => send(caller, perEnvelope))
      rates.push(capture.rate)
      latencies.push(...capture.latencies)
    }
    const single = await perSecond((caller) => send(caller, 1))
    const cost = await costOfOne(cloud, () => send('caller-0', perEnvelope))
    const rate = median(rates)
    const floor = median(floors)
    return [
      { name: 'floor.envelopes_per_s', value: round(floor, 0), unit: '/s', note: 'the SDK alone, same three writes' },
      {
        name: 'capture.envelopes_per_s',
        value: round(rate, 0),
        unit: '/s',
        note: `${callers} callers, ${perEnvelope} each`,
      },
      { name: 'capture.ratio_to_floor', value: round(rate / floor), unit: '×', must: { atLeast: 0.6 } },
      {
        name: 'capture.interactions_per_s',
        value: round(rate * perEnvelope, 0),
        unit: '/s',
        must: { atLeast: 10 * umami },
      },
      { name: 'capture.single_per_s', value: round(single.rate, 0), unit: '/s', must: { atLeast: 1.5 * umami } },
      { name: 'capture.p50_ms', value: round(median(latencies), 1), unit: 'ms' },
      { name: 'capture.p99_ms', value: round(percentile(latencies, 0.99), 1), unit: 'ms' },
      {
        name: 'capture.calls',
        value: cost.calls,
        unit: '',
        must: { atMost: 3 },
        note: 'issued together: one round trip',
      },
      { name: 'capture.round_trips', value: cost.roundTrips, unit: '', must: { atMost: 1 } },
      { name: 'capture.reads', value: cost.reads, unit: '', must: { atMost: 0 }, note: 'queries by the function' },
      { name: 'capture.writes', value: cost.written, unit: '', must: { atMost: 3 } },
    ]
  } finally {
    await cloud.close()
  }
}

/** Lets every caller send one after the other, and counts what is acknowledged after the warm-up. */
async function perSecond(send: (caller: string) => Promise<unknown>): Promise<{ rate: number; latencies: number[] }> {
  const startedAt = performance.now()
  const countFrom = startedAt + warmMs
  const until = countFrom + measuredMs
  const latencies: number[] = []
  await Promise.all(
    Array.from({ length: callers }, async (_, n) => {
      while (performance.now() < until) {
        const sentAt = performance.now()
        await send(`caller-${n}`)
        if (sentAt >= countFrom) latencies.push(performance.now() - sentAt)
      }
    }),
  )
  return { rate: (latencies.length * 1000) / measuredMs, latencies }
}

async function setUp(cloud: BenchCloud): Promise<void> {
  const agent = 'bench-agent'
  await cloud.call(agent, 'saveAgentProfile', {
    name: '王敏',
    avatar: '',
    institution: '示例保险代理有限公司',
    licenceNumber: '00001234567890',
    headline: '陪你把家里的保障理清楚',
    city: '杭州',
    facets: [{ key: 'story', text: '从护士到顾问。', pictures: [] }],
    ownTags: [],
    talkHours: [],
  })
  const { title, topics, sections } = sampleActivity()
  await cloud.call(agent, 'saveActivity', {
    activityId,
    publish: true,
    draft: {
      kind: 'article',
      title,
      summary: '',
      cover: 'art:kite',
      audience: 'acquaintance',
      topics,
      questions: [],
      blocks: Object.entries(sections).map(([id, text]) => ({ id, type: 'heading' as const, text })),
    },
  })
  await cloud.call(agent, 'issueShareLink', { activityId, shareLinkId: link })
  for (let n = 0; n < callers; n += 1) {
    const { consentText } = await cloud.call(`caller-${n}`, 'openShareLink', { shareLinkId: link, entry: 'person' })
    await cloud.call(`caller-${n}`, 'grantConsent', { shareLinkId: link, textVersion: consentText.version })
  }
}

function inputOf(caller: string, sequence: number, size: number) {
  const sentAt = Date.now()
  const from = sentAt - 60 * 60_000
  const interactions = sampleCaptured(size, from)
  const input = { phoneId: `phone-of-${caller}`, sequence, shareLinkId: link, sentAt, interactions }
  return input as OperationInput<'recordInteractions'>
}

/** The same three writes by the SDK in this process: what no function on top of it can beat. */
function floorWriter(cloud: BenchCloud, turn: number): (caller: string) => Promise<unknown> {
  Object.assign(process.env, cloud.env)
  const database = cloudbase.init({ env: cloud.env.TCB_ENV, keepalive: true }).database()
  const where = (name: string, query: object) =>
    database.collection(name).options({ raw: true, multiple: false }).where(query)
  const known = new Map<string, Promise<unknown>>()
  let sequence = 0
  return async (caller) => {
    const personId = `floor-${turn}-${caller}`
    const agentId = 'floorAgent'
    const pair = `${agentId}:${personId}`
    const taken = `${activityId}:${personId}`
    if (!known.has(caller)) {
      const relationship = { _id: pair, agentId, personId, consent: { state: 'granted' }, ...emptyRelationshipFold() }
      const participation = { _id: taken, agentId, personId, activityId, ...emptyParticipationFold() }
      known.set(
        caller,
        Promise.all([
          database.collection('relationships').add(relationship),
          database.collection('participations').add(participation),
        ]),
      )
    }
    await known.get(caller)
    sequence += 1
    const mine = sequence
    const source = `phone-of-${caller}`
    const { interactions } = inputOf(caller, mine, perEnvelope)
    const fold = foldEnvelope(
      { source, sequence: mine, interactions },
      { agentId, personId, activity: sampleActivity() },
    )
    const unmarked = { $or: [{ [`marks.${source}`]: { $exists: false } }, { [`marks.${source}`]: { $lt: mine } }] }
    const _id = envelopeId(personId, source, mine)
    const lastAt = interactions.at(-1)?.at
    await Promise.all([
      database.collection('envelopes').add({
        _id,
        agentId,
        personId,
        relationshipId: pair,
        activityId,
        source,
        sequence: mine,
        interactions,
        receivedAt: lastAt,
        lastAt,
      }),
      where('relationships', { _id: pair, 'consent.state': 'granted', ...unmarked }).update(
        foldChange(fold.relationship),
      ),
      fold.participation && where('participations', { _id: taken, ...unmarked }).update(foldChange(fold.participation)),
    ])
  }
}

/** The least of many: on a busy machine calls that were issued together may be seen apart. */
async function costOfOne(cloud: BenchCloud, send: () => Promise<unknown>) {
  await send()
  const costs: Work[] = []
  for (let n = 0; n < 30; n += 1) {
    await cloud.resetWork()
    await send()
    costs.push(await cloud.work())
  }
  const most = (key: keyof Work) => Math.max(...costs.map((cost) => cost[key]))
  return {
    calls: most('calls'),
    reads: most('reads'),
    written: most('written'),
    roundTrips: Math.min(...costs.map(({ rounds }) => rounds)),
  }
}
