import { emptyRelationshipFold, foldAll } from '@domain/log/folding/fold-envelope'
import { foldScale, foldVersion } from '@domain/log/folding/fold-version'
import { replayLogs } from '@domain/log/folding/replay-log'
import { compileRules } from '@domain/log/tagging/compile-rules'
import { tagRules } from '@domain/log/tagging/rules'
import type { Relationship, TagDecision } from '@domain/people/relationship/relationship'
import { fc } from '../../../support/seeded'
import { deed, envelopesOf, afterAll as now } from '../../arbitraries'

const today = compileRules(tagRules)
const histories = fc.array(deed, { minLength: 1, maxLength: 40 }).map((deeds) => envelopesOf(deeds, 8))

function relationshipOf(steps: ReturnType<typeof envelopesOf>, tagDecisions: Record<string, TagDecision> = {}) {
  const fold = steps.length > 0 ? foldAll(steps).relationship : emptyRelationshipFold()
  return { personId: 'person', foldVersion: foldVersion(), ...fold, tagDecisions } as unknown as Relationship
}

test('the same rules change nothing, whatever was done', () => {
  fc.assert(
    fc.property(histories, (steps) => {
      const told = [{ relationship: relationshipOf(steps), steps }]
      expect(replayLogs(told, { rules: today, now, ownTags: [], scaleOf: () => foldScale })).toEqual([])
    }),
  )
})

test('without any rule everybody loses exactly the tags they had', () => {
  fc.assert(
    fc.property(histories, (steps) => {
      const relationship = relationshipOf(steps)
      const [lost] = replayLogs([{ relationship, steps }], {
        rules: compileRules([]),
        now,
        ownTags: [],
        scaleOf: () => foldScale,
      })
      const bare = { ...relationship, tags: {}, tagKeys: [] }
      const [gained] = replayLogs([{ relationship: bare, steps }], {
        rules: today,
        now,
        ownTags: [],
        scaleOf: () => foldScale,
      })
      expect(lost?.gains ?? []).toEqual([])
      expect(lost?.loses ?? []).toEqual(gained?.gains ?? [])
    }),
  )
})

test('a tag that the customer hid is not gained, one that the agent assigned is not lost', () => {
  const at = now - 86_400_000
  const tag = 'need:educationFund'
  const steps = envelopesOf(
    [0, 1, 2, 3].map((hour) => ({
      source: 'phoneOne' as const,
      activity: {
        activityId: 'article',
        kind: 'article' as const,
        title: '教育金怎么备',
        audience: 'acquaintance' as const,
        topics: [tag as typeof tag],
        sections: {},
        questions: {},
      },
      interaction: { kind: 'dwell' as const, at: at - hour * 3_600_000, seconds: 300 },
    })),
    8,
  )
  const earned = relationshipOf(steps)
  const diffFor = (relationship: Relationship, rules = today) =>
    replayLogs([{ relationship, steps }], { rules, now, ownTags: [], scaleOf: () => foldScale }).flatMap(
      ({ gains, loses }) => [...gains.map(({ key }) => `+${key}`), ...loses.map(({ key }) => `-${key}`)],
    )
  const bare = { ...earned, tags: {}, tagKeys: [] }
  const hidden: TagDecision = { decision: 'hidden', by: 'customer', at }
  const assigned: TagDecision = { decision: 'assigned', by: 'agent', at }

  expect(diffFor(bare)).toContain(`+${tag}`)
  expect(diffFor({ ...bare, tagDecisions: { [tag]: hidden } })).not.toContain(`+${tag}`)
  expect(diffFor(earned, compileRules([]))).toContain(`-${tag}`)
  expect(diffFor({ ...earned, tagDecisions: { [tag]: assigned } }, compileRules([]))).not.toContain(`-${tag}`)
})
