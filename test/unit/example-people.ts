import type { Activity } from '@domain/activities/activity/activity'
import type { OfferedActivity } from '@domain/activities/activity/offered-activity'
import type { TouchActivity } from '@domain/activities/activity/touch-activity'
import { emptyRelationshipFold, foldAll } from '@domain/log/folding/fold-envelope'
import { foldVersion } from '@domain/log/folding/fold-version'
import type { Interaction } from '@domain/log/kinds/interaction'
import type { AgentProfile, FacetKey } from '@domain/people/agent-profile/agent-profile'
import type { Relationship } from '@domain/people/relationship/relationship'
import type { TagKey } from '@domain/words/tags/tag'

/** An instant in China: `china('2026-11-02 21:40')`, a Monday. */
export function china(time: string): number {
  return Date.parse(`${time.replace(' ', 'T')}:00+08:00`)
}

export function touchedActivity(activityId: string, title: string, more: Partial<TouchActivity> = {}): TouchActivity {
  return {
    activityId,
    kind: 'article',
    title,
    audience: 'acquaintance',
    topics: [],
    sections: {},
    questions: {},
    ...more,
  }
}

export type Deed = { time: string; activity?: TouchActivity } & Without<Interaction, 'at'>
type Without<Union, Key extends string> = Union extends unknown ? Omit<Union, Key> : never

/** Somebody the agent knows, by what they did. */
export function relationshipOf(deeds: readonly Deed[], more: Partial<Relationship> = {}): Relationship {
  const steps = deeds.map(({ time, activity, ...rest }, index) => ({
    envelope: {
      source: 'phoneOfLin',
      sequence: index + 1,
      interactions: [{ ...rest, at: china(time) } as Interaction],
    },
    context: { agentId: 'agent', personId: 'lin', activity },
  }))
  return {
    ...(deeds.length > 0 ? foldAll(steps).relationship : emptyRelationshipFold()),
    _id: 'agent:lin',
    foldVersion: foldVersion(),
    agentId: 'agent',
    personId: 'lin',
    consent: { state: 'granted', textVersion: '2026-11', grantedAt: china('2026-10-01 09:00') },
    audience: 'acquaintance',
    tagDecisions: {},
    seenAt: 0,
    ...more,
  }
}

export function profileWith(...facets: FacetKey[]): AgentProfile {
  return {
    _id: 'agent',
    name: '王敏',
    avatar: '',
    institution: '安和保险代理',
    licenceNumber: '00001234',
    headline: '',
    city: '杭州',
    facets: facets.map((key) => ({ key, text: '…', pictures: [] })),
    ownTags: [],
    talkHours: [],
    createdAt: 0,
    updatedAt: 0,
  }
}

export function offered(_id: string, title: string, more: Partial<OfferedActivity> = {}): OfferedActivity {
  return {
    _id,
    kind: 'article',
    title,
    cover: 'art:tea',
    audience: 'acquaintance',
    topics: [] as TagKey[],
    state: 'published',
    updatedAt: 0,
    ...more,
  }
}

export function activityOf(more: Partial<Activity> = {}): Activity {
  return {
    _id: 'activityOne00',
    agentId: 'agent',
    kind: 'survey',
    title: '服务满意度小调查',
    summary: '',
    cover: 'art:tea',
    audience: 'acquaintance',
    blocks: [],
    topics: [],
    questions: [],
    state: 'published',
    createdAt: 0,
    updatedAt: 0,
    ...more,
  }
}
