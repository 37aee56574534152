import { applyDelta } from '@domain/log/delta/fold-delta'
import { applyOnce, emptyRelationshipFold, foldAll, foldEnvelope } from '@domain/log/folding/fold-envelope'
import type { Interaction } from '@domain/log/kinds/interaction'
import { readTags } from '@domain/log/tagging/read-tags'
import type { RelationshipFold } from '@domain/people/relationship/relationship'
import { fc } from '../../../support/seeded'
import { activities, afterAll, answer, deed, envelopesOf, instant } from '../../arbitraries'

const [, survey] = activities
const context = { agentId: 'agent', personId: 'person', activity: survey }
/** A ledger's clock goes forwards. */
const changesInTime = fc
  .uniqueArray(fc.tuple(answer, instant), { minLength: 2, maxLength: 9, selector: ([, at]) => at })
  .map((changes) => [...changes].sort(([, a], [, b]) => a - b))
const deeds = fc.array(deed, { maxLength: 60 })
const shuffled = deeds.chain((list) =>
  fc.record({
    steps: fc.constant(envelopesOf(list, 50)),
    others: fc.shuffledSubarray(envelopesOf(list, 50), { minLength: envelopesOf(list, 50).length }),
  }),
)

test('a relationship is the same whatever the order of its envelopes', () => {
  fc.assert(
    fc.property(shuffled, ({ steps, others }) => {
      expect(inOneOrder(foldAll(others))).toEqual(inOneOrder(foldAll(steps)))
    }),
  )
})

test('a relationship is the same however its interactions were cut into envelopes', () => {
  fc.assert(
    fc.property(deeds, fc.integer({ min: 1, max: 50 }), (list, size) => {
      expect(withoutMarks(envelopesOf(list, size))).toEqual(withoutMarks(envelopesOf(list, 1)))
    }),
  )
})

test('an envelope sent again, at any time after it was applied, changes nothing', () => {
  fc.assert(
    fc.property(deeds, fc.infiniteStream(fc.nat({ max: 99 })), (list, picks) => {
      const steps = envelopesOf(list, 7)
      const once = steps.reduce(send, emptyRelationshipFold())
      let again = emptyRelationshipFold()
      for (const [index, step] of steps.entries()) {
        again = send(again, step)
        const repeated = steps[(picks.next().value ?? 0) % (index + 1)]
        if (repeated) again = send(again, repeated)
      }
      expect(again).toEqual(once)
    }),
  )
})

test('an answer changed later leaves exactly the weights of the last answer', () => {
  fc.assert(
    fc.property(changesInTime, (changes) => {
      const given = changes.filter(([{ question }]) => question === changes[0]?.[0].question)
      const folded = applyDelta(emptyRelationshipFold(), foldEnvelope(ledger(asRevisions(given)), context).relationship)
      const last = asRevisions(given.slice(-1))
      const alone = applyDelta(emptyRelationshipFold(), foldEnvelope(ledger(last), context).relationship)
      expect(weightsOf(folded)).toEqual(weightsOf(alone))
      expect(shown(folded)).toEqual(shown(alone))
    }),
  )
})

function send(fold: RelationshipFold, { envelope, context }: Parameters<typeof foldAll>[0][number]): RelationshipFold {
  return applyOnce(fold, foldEnvelope(envelope, context).relationship, envelope)
}

/** Sets have no order. */
function inOneOrder({ relationship, participations }: ReturnType<typeof foldAll>) {
  const { tagKeys, activityIds, ...rest } = relationship
  return { ...rest, tagKeys: new Set(tagKeys), activityIds: new Set(activityIds), participations }
}

function withoutMarks(steps: Parameters<typeof foldAll>[0]) {
  const { participations, ...relationship } = inOneOrder(foldAll(steps))
  return {
    relationship: { ...relationship, marks: {} },
    participations: Object.values(participations).map((each) => ({ ...each, marks: {} })),
  }
}

type Given = [answer: { question: string; choices: string[]; rating?: number }, at: number]

function asRevisions(given: readonly Given[]): Interaction[] {
  return given.map(([revision, at], index) => {
    const before = given[index - 1]
    const replaced = before && { choices: before[0].choices, rating: before[0].rating, at: before[1] }
    return { kind: 'surveyAnswer', at, ...revision, ...(replaced && { replaced }) }
  })
}

function ledger(interactions: Interaction[]) {
  return { source: 'survey-surveyOnService', sequence: interactions.length, interactions }
}

function weightsOf({ tags }: RelationshipFold) {
  const weights = Object.entries(tags).map(([key, { weight, count }]) => [key, weight, count] as const)
  return new Map(
    weights.filter(([, weight, count]) => weight !== 0 || count !== 0).map(([key, ...rest]) => [key, rest]),
  )
}

function shown(fold: RelationshipFold) {
  return readTags({ ...fold, tagDecisions: {} }, afterAll).map(({ evidence: _, ...tag }) => ({ ...tag, why: tag.key }))
}
