import type { Activity } from '@domain/activities/activity/activity'
import { touchActivity } from '@domain/activities/activity/touch-activity'
import type { Envelope } from '@domain/log/envelope/envelope'
import { readTags } from '@domain/log/tagging/read-tags'
import { sayDeed } from '@domain/log/touch/say-touch'
import { touchOf } from '@domain/log/touch/touch-of'
import { readWarmth } from '@domain/log/warmth/read-warmth'
import type { RecentTouch, Relationship } from '@domain/people/relationship/relationship'
import { sayOperation } from './operation-words'
import type { Happening, TagChange } from './stage'

/** A document that a call changed; `before` and `after` are null when it did not exist. */
export interface DocumentChange {
  collection: string
  id: string
  before: object | null
  after: object | null
}

export interface ObservedCall {
  id: number
  at: number
  functionName: string
  operation?: string
  /** The refusal's Chinese sentence. */
  refused?: string
  caller?: { slug?: string; name: string }
  milliseconds: number
  documentsRead: number
  documentsWritten: number
  changes: DocumentChange[]
  messages: Happening['messages']
}

export interface Lookups {
  activity: (id: string) => Activity | undefined
  ownTags: (agentId: string) => { key: string; label: string }[]
  nameOf: (personId: string) => string
}

const noticeable = 0.01

function strengths(relationship: Relationship | null, now: number, ownTags: { key: string; label: string }[]) {
  if (!relationship?.tags) return new Map<string, ReturnType<typeof readTags>[number]>()
  return new Map(readTags(relationship, now, ownTags).map((tag) => [tag.key as string, tag]))
}

function tagChanges(before: Relationship | null, after: Relationship, now: number, lookups: Lookups): TagChange[] {
  const ownTags = lookups.ownTags(after.agentId)
  const old = strengths(before, now, ownTags)
  const current = strengths(after, now, ownTags)
  const changes: TagChange[] = []
  for (const [key, tag] of current) {
    const from = old.get(key)?.strength ?? 0
    const isNew = !old.has(key)
    if (!isNew && Math.abs(tag.strength - from) < noticeable) continue
    const change = isNew ? 'new' : tag.strength > from ? 'stronger' : 'weaker'
    changes.push({ label: tag.label, dimension: tag.dimension, change, from, to: tag.strength, why: tag.why })
  }
  for (const [key, tag] of old) {
    if (current.has(key)) continue
    changes.push({
      label: tag.label,
      dimension: tag.dimension,
      change: 'gone',
      from: tag.strength,
      to: 0,
      why: '本人或顾问不再让它显示',
    })
  }
  return changes.sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, 8)
}

function touchesOf(envelope: Envelope, lookups: Lookups): RecentTouch[] {
  const activity = envelope.activityId ? lookups.activity(envelope.activityId) : undefined
  const context = activity && touchActivity(activity)
  return envelope.interactions.map((interaction) => touchOf(interaction, context))
}

/** Sections read one after the other are one sentence: “读了《…》的“甲”“乙””. */
function sayTouches(touches: readonly RecentTouch[]): string[] {
  const said: string[] = []
  let title: string | undefined
  for (const touch of touches) {
    const isSection = touch.kind === 'read' && typeof touch.detail === 'string'
    const goesOn = isSection && touch.title === title && said.length > 0
    if (goesOn) said.push(`${said.pop()}“${touch.detail}”`)
    else said.push(sayDeed(touch))
    title = isSection ? touch.title : undefined
  }
  return said
}

function factsOf({ interactions }: Envelope): Happening['facts'] {
  return interactions.map((one) => ({
    kind: touchOf(one).kind,
    ...(one.kind === 'read' && { section: one.section }),
  }))
}

const verbs = { added: '新增', changed: '更新', removed: '删除' }

function sayWrite({ collection, id, before, after }: DocumentChange): string {
  const verb = before === null ? verbs.added : after === null ? verbs.removed : verbs.changed
  return `${verb} ${collection}/${id}`
}

/** One call in words: what was captured, and which tags of which pair changed by it. */
export function describeCall(call: ObservedCall, lookups: Lookups): Happening {
  const of = <Document extends object>(collection: string) =>
    call.changes.filter((change) => change.collection === collection) as (DocumentChange & {
      before: Document | null
      after: Document | null
    })[]
  const envelopes = of<Envelope>('envelopes').flatMap(({ before, after }) => (before === null && after ? [after] : []))
  const pair = of<Relationship>('relationships').find(({ after }) => after !== null)
  const now = call.at
  const warmthOf = (relationship: Relationship | null) =>
    relationship && typeof relationship.warmth === 'number' ? readWarmth(relationship, now) : undefined
  const [from, to] = [warmthOf(pair?.before ?? null), warmthOf(pair?.after ?? null)]
  const isWarmer = to !== undefined && to.value !== (from?.value ?? 0)
  return {
    id: call.id,
    at: call.at,
    slug: call.caller?.slug,
    name: call.caller?.name ?? '云端',
    operation: [call.functionName, call.operation].filter(Boolean).join('.'),
    says: sayOperation(call.functionName as 'timer', call.operation),
    refused: call.refused,
    captured: envelopes.flatMap((envelope) => sayTouches(touchesOf(envelope, lookups))),
    facts: envelopes.flatMap(factsOf),
    towards: pair?.after ? lookups.nameOf(pair.after.agentId) : undefined,
    tags: pair?.after ? tagChanges(pair.before, pair.after, now, lookups) : [],
    warmth: isWarmer ? { from: from?.value ?? 0, to: to.value, level: to.level } : undefined,
    documentsRead: call.documentsRead,
    documentsWritten: call.documentsWritten,
    milliseconds: Math.round(call.milliseconds),
    writes: call.changes.map(sayWrite),
    messages: call.messages,
  }
}
