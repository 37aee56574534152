import { cpSync, mkdtempSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { OperationOutput } from '../../contract/operations'
import type { Envelope } from '../../domain/log/envelope/envelope'
import { seed } from '../support/seeded'
import { CloudProcess } from './cloud-process'
import { breachesOfLaw, countInteractions, type Documents, readDocuments } from './documents'
import { type Customer, type History, makeHistory } from './history'
import { callFunction, liveHistory } from './phones'
import { agentFirst, buildRelease, captureFirst, type Release } from './release'
import { type Folding, folding as today } from './release-entry'
import { type Stage, setStage } from './stage'

const dayMs = 86_400_000
const agentOpenid = 'agent-0'

let stage: Stage
let release: Release
let before: Release
beforeAll(async () => {
  stage = await setStage()
  release = buildRelease(14)
  before = buildRelease(7)
})
afterAll(() => {
  stage?.remove()
  release?.remove()
  before?.remove()
})

/** Whoever did much days ago and whoever did less today: with a longer half-life they change places. */
function quietPeople(until: number): History {
  const link = { shareLinkId: stage.activities.find(({ agent }) => agent === 0)?.shareLinkId ?? '' }
  const customers = Array.from({ length: 12 }, (_, n): Customer => {
    const at = until - (n % 6) * dayMs
    const deeds = [
      { kind: 'open' as const, at, channel: 'chat' as const },
      { kind: 'dwell' as const, at, seconds: 150 + 30 * (n % 6) + n },
      ...(n % 6 > 2 ? [{ kind: 'favourite' as const, at, on: true }] : []),
    ]
    const phone = { phoneId: `phoneOfQuiet${n}`.padEnd(20, 'x'), clockAhead: 0 }
    return {
      openid: `quiet-${n}`,
      agrees: [link],
      phones: [{ ...phone, envelopes: [{ sequence: 1, link, interactions: deeds }] }],
    }
  })
  return { customers, interactions: 30, envelopes: 12 }
}

interface Look {
  at: number
  /** A refusal, or the board as it was answered. */
  answer: string | { personId: string; value: number }[]
}

/** The agent's board, warmest first, in one page. */
async function look(http: Agent, url: string): Promise<Look | null> {
  const input = { order: 'warmest', pageSize: 50 }
  const at = Date.now()
  const answer = await callFunction(http, url, { openid: agentOpenid, name: 'listEngaged', input }).catch(() => null)
  if (!answer) return null
  if (!answer.ok) return { at, answer: answer.error.code }
  const { lines } = answer.data as OperationOutput<'listEngaged'>
  return { at, answer: lines.map(({ person, warmth }) => ({ personId: person.personId, value: warmth.value })) }
}

interface Releasing {
  what: string
  interactions: number
  order: readonly string[]
  /** The older release is brought back when so much of the traffic has passed. */
  backAt?: number
}

test.each<Releasing>([
  { what: 'boards first', interactions: 4_000, order: agentFirst },
  { what: 'capture first, and then the older one again', interactions: 3_000, order: captureFirst, backAt: 0.6 },
])(
  `a release that folds otherwise under traffic and kills, $what: no look mixes two scales, nothing is lost or doubled (SEED=${seed})`,
  async ({ interactions, order, backAt }) => {
    const functionsDir = mkdtempSync(path.join(tmpdir(), 'shuke-deployed-'))
    cpSync(stage.functionsDir, functionsDir, { recursive: true })
    const dataDir = stage.newWorld('release')
    const cloud = new CloudProcess({ entry: stage.entry, functionsDir, dataDir })
    const http = new Agent({ keepAlive: true })
    const until = Date.now() - 3_600_000
    const quiet = quietPeople(until)
    const busy = makeHistory({
      seed,
      customers: 30,
      interactions,
      activities: stage.activities,
      until,
      disorder: 0.02,
    })
    const looks: Look[] = []
    let acknowledged = 0
    let released: Promise<void> | undefined
    let back: Promise<void> | undefined
    const releasing = { from: 0, to: 0 }
    let isOver = false
    const world = {
      whenUp: () => cloud.whenUp(),
      onAcknowledged: () => {
        acknowledged += 1
        const share = acknowledged / busy.envelopes
        if (share > 0.3 && !released) {
          releasing.from = Date.now()
          released = release.deployTo(functionsDir, order, 1_500).then(() => {
            releasing.to = Date.now()
          })
        }
        if (backAt !== undefined && share > backAt) {
          back ??= (released ?? Promise.resolve()).then(() => before.deployTo(functionsDir, order, 1_500))
        }
        // Before the release, in the midst of it, and twice after it.
        if ([0.15, 0.35, 0.5, 0.7].some((part) => acknowledged === Math.round(part * busy.envelopes)))
          void cloud.killNine()
      },
    }
    const lookAgain = async () => {
      while (!isOver) {
        const seen = await look(http, await cloud.whenUp())
        if (seen) looks.push(seen)
        await pause(40)
      }
    }
    try {
      await liveHistory(quiet, { whenUp: () => cloud.whenUp(), onAcknowledged: () => {} }, seed)
      const looking = lookAgain()
      const lived = await liveHistory(busy, world, seed)
      await released
      await back
      for (let run = 0; run < 6; run += 1) {
        // Longer than an instance believes what it has read of the claims.
        await pause(1_100)
        await fetch(`${await cloud.whenUp()}/timers/timer`, { method: 'POST', body: '{}' })
      }
      await pause(300)
      isOver = true
      await looking
      await cloud.end()
      const documents = await readDocuments(dataDir, functionsDir)

      const [last, other] = backAt === undefined ? [release.folding, today] : [today, release.folding]
      expect(release.folding.foldVersion()).not.toBe(today.foldVersion())
      expect(before.folding.foldVersion()).toBe(today.foldVersion())
      // Somebody was under way between two functions of the release.
      const meanwhile = documents.envelopes.filter(({ receivedAt }) => isWithin(receivedAt, releasing))
      expect(meanwhile.length).toBeGreaterThan(10)
      expect(lived.refused).toEqual([])
      expect(countInteractions(documents)).toEqual({
        logged: busy.interactions + countOf(quiet),
        folded: busy.interactions + countOf(quiet),
      })
      expect(breachesOfLaw(documents, last.foldAll)).toEqual([])
      expect(breachesOfLaw(documents, other.foldAll)).not.toEqual([])
      const versions = new Set(
        [...documents.relationships, ...documents.participations].map((each) => each.foldVersion),
      )
      expect([...versions]).toEqual([last.foldVersion()])

      const told = looks.map((each) => judge(each, documents))
      const counts = Object.fromEntries(
        [...new Set(told)].map((word) => [word, told.filter((each) => each === word).length]),
      )
      process.stderr.write(`chaos: SEED=${seed}, ${looks.length} looks at the board: ${JSON.stringify(counts)}\n`)
      expect(told.filter((each) => each.startsWith('wrong'))).toEqual([])
      expect(counts.before).toBeGreaterThan(0)
      // The newer board may have had no time to be whole before the older one came back.
      expect((counts.after ?? 0) + (backAt === undefined ? 0 : (counts.folding_anew ?? 0))).toBeGreaterThan(0)
      expect(cloud.kills).toBe(4)
    } finally {
      isOver = true
      await cloud.end()
      http.destroy()
    }
  },
  300_000,
)

function countOf({ customers }: History): number {
  return customers
    .flatMap(({ phones }) => phones.flatMap(({ envelopes }) => envelopes))
    .reduce((sum, { interactions }) => sum + interactions.length, 0)
}

/** Which release a look was answered by: everybody who was quiet stands there with the warmth of that one. */
function judge({ at, answer }: Look, { envelopes, relationships }: Documents): string {
  if (typeof answer === 'string') return answer
  const values = answer.map(({ value }) => value)
  if (values.some((value, n) => n > 0 && value > (values[n - 1] ?? 0) + 0.051)) return 'wrong: out of order'
  const quiet = relationships.filter((each) => envelopesOf(each._id, envelopes).every(isQuiet))
  const shown = new Map(answer.map(({ personId, value }) => [personId, value]))
  const missing = quiet.filter(({ personId }) => !shown.has(personId))
  if (missing.length > 0) return `wrong: ${missing.length} missing`
  const isBy = ({ foldAll, readWarmth }: Folding) =>
    quiet.every(({ _id, personId }) => {
      const steps = envelopesOf(_id, envelopes).map((envelope) => ({ envelope, context: { ...envelope } }))
      const { value } = readWarmth(foldAll(steps).relationship, at)
      return Math.abs(value - (shown.get(personId) ?? 0)) < 0.11
    })
  if (isBy(today)) return 'before'
  return isBy(release.folding) ? 'after' : 'wrong: of two releases'
}

function envelopesOf(relationshipId: string, envelopes: readonly Envelope[]): Envelope[] {
  return envelopes.filter((each) => each.relationshipId === relationshipId)
}

function isWithin(at: number, { from, to }: { from: number; to: number }): boolean {
  return at >= from && at <= to
}

function isQuiet({ source }: Envelope): boolean {
  return source.startsWith('phoneOfQuiet')
}
