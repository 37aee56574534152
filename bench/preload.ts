import type { DocumentEngine } from 'local-cloudbase'
import { applyDelta } from '../domain/log/delta/fold-delta'
import type { Envelope } from '../domain/log/envelope/envelope'
import { touchedPart } from '../domain/log/envelope/touch-context'
import { emptyParticipationFold, emptyRelationshipFold, foldEnvelope } from '../domain/log/folding/fold-envelope'
import { foldVersion } from '../domain/log/folding/fold-version'
import { sampleActivity, sampleCaptured } from './sample'

/** A store of a given size, written through the engine by the domain's own folds. */
export interface Preload {
  agents: number
  relationshipsPerAgent: number
  interactionsPerRelationship: number
  /** How many relationships of an agent have so many; the others have one. All when absent. */
  busy?: number
  /** The version of the folds that made its numbers, where it is another than this code's. */
  foldedBy?: string
}

export const agentOpenid = 'bench-agent'
const perEnvelope = 8
const atATime = 200
const day = 86_400_000

/** The first agent is the one whose board is measured; the others make the store large. */
export async function preload(engine: DocumentEngine, size: Preload, firstAgentId: string): Promise<void> {
  const now = Date.now()
  for (let agent = 0; agent < size.agents; agent += 1) {
    const agentId = agent === 0 ? firstAgentId : `benchAgent${String(agent).padStart(12, '0')}`
    const version = size.foldedBy ?? foldVersion()
    await add(engine, 'agents', [{ ...profileOf(agentId, now), foldVersion: version }])
    for (let from = 0; from < size.relationshipsPerAgent; from += atATime) {
      const documents = { envelopes: [] as object[], relationships: [] as object[], participations: [] as object[] }
      for (let n = from; n < Math.min(from + atATime, size.relationshipsPerAgent); n += 1) {
        foldOne(documents, agentId, `p${String(agent).padStart(5, '0')}${String(n).padStart(16, '0')}`, n, size, now)
      }
      for (const [collection, list] of Object.entries(documents)) await add(engine, collection, list)
    }
  }
}

async function add(engine: DocumentEngine, collection: string, documents: object[]): Promise<void> {
  for (let from = 0; from < documents.length; from += 500) {
    const part = documents.slice(from, from + 500) as never[]
    await engine.write((operations, count) => operations.insert(collection, part, count))
  }
}

function foldOne(
  documents: { envelopes: object[]; relationships: object[]; participations: object[] },
  agentId: string,
  personId: string,
  n: number,
  size: Preload,
  now: number,
): void {
  const activity = sampleActivity(`benchActivity${String(n % 8).padStart(2, '0')}`)
  const count = n < (size.busy ?? size.relationshipsPerAgent) ? size.interactionsPerRelationship : 1
  const interactions = sampleCaptured(count, now - 80 * day + (n % 70) * day)
  let relationship = emptyRelationshipFold()
  let participation = emptyParticipationFold()
  const source = `phone${String(n).padStart(16, '0')}`
  for (let at = 0, sequence = 1; at < interactions.length; at += perEnvelope, sequence += 1) {
    const part = interactions.slice(at, at + perEnvelope)
    const fold = foldEnvelope({ source, sequence, interactions: part }, { agentId, personId, activity })
    relationship = applyDelta(relationship, fold.relationship)
    if (fold.participation) participation = applyDelta(participation, fold.participation)
    const lastAt = part.at(-1)?.at ?? now
    const envelope: Envelope = {
      _id: `${personId}.${source}.${sequence}`,
      agentId,
      personId,
      relationshipId: `${agentId}:${personId}`,
      activityId: activity.activityId,
      ...(size.foldedBy !== undefined && { activity: touchedPart(activity, part) }),
      source,
      sequence,
      interactions: part,
      receivedAt: lastAt,
      lastAt,
    }
    documents.envelopes.push(envelope)
  }
  documents.relationships.push({
    ...relationship,
    foldVersion: size.foldedBy ?? foldVersion(),
    _id: `${agentId}:${personId}`,
    agentId,
    personId,
    consent: { state: 'granted', textVersion: '1', grantedAt: now - 90 * day },
    audience: 'stranger',
    tagDecisions: {},
    seenAt: 0,
    introduction: { name: `客户${n}` },
  })
  documents.participations.push({
    ...participation,
    foldVersion: size.foldedBy ?? foldVersion(),
    _id: `${activity.activityId}:${personId}`,
    activityId: activity.activityId,
    agentId,
    personId,
  })
}

function profileOf(agentId: string, now: number): object {
  return {
    _id: agentId,
    name: '王敏',
    avatar: '',
    institution: '示例保险代理有限公司',
    licenceNumber: '00001234567890',
    headline: '陪你把家里的保障理清楚',
    city: '杭州',
    facets: [],
    ownTags: [],
    talkHours: [],
    createdAt: now,
    updatedAt: now,
  }
}
