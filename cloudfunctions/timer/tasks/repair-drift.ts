import { createHash } from 'node:crypto'
import { dayMs } from '@domain/words/calendar/china-time'
import { database } from '../../_runtime/database'
import type { Pair } from '../../_store/folding/envelope-log'
import { final, rebuildPair } from '../../_store/folding/rebuild'

const sampledPairs = 25
/** Enough to find so many different pairs among people who send one envelope after another. */
const sampledEnvelopes = 200
/** Younger ones may still be on their way. */
const settled = 10 * 60_000
const lookBack = dayMs

/**
 * Takes pairs that were active before some instant of the last day, compares them with the fold of their log and repairs
 * what differs. Answers how many had to be: zero, unless a call died between its writes and its phone never came back.
 */
export async function repairDrift(now: number): Promise<number> {
  const pairs = await drawSample(now)
  const rebuilt = await Promise.all(pairs.map((pair) => rebuildPair(pair, final)))
  return rebuilt.filter((outcome) => outcome === 'repaired').length
}

async function drawSample(now: number): Promise<Pair[]> {
  const before = now - settled - Math.floor(fractionOf(now) * (lookBack - settled))
  const envelopes = await database.envelopes.list(
    { receivedAt: { $lt: before } },
    { sort: { receivedAt: -1 }, limit: sampledEnvelopes },
  )
  const pairs = new Map(
    envelopes.map(({ relationshipId, agentId, personId }) => [relationshipId, { agentId, personId }]),
  )
  return [...pairs.values()].slice(0, sampledPairs)
}

/** From 0 to 1, another one each run, the same for the same run. */
function fractionOf(now: number): number {
  return createHash('sha256').update(String(now)).digest().readUInt32BE() / 2 ** 32
}
