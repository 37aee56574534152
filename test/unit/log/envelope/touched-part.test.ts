import { touchedPart } from '@domain/log/envelope/touch-context'
import { foldEnvelope } from '@domain/log/folding/fold-envelope'
import { fc } from '../../../support/seeded'
import { activities, interaction } from '../../arbitraries'

const interactions = fc.array(interaction, { minLength: 1, maxLength: 12 })

test('folding with the part that is kept says the same as folding with the whole activity', () => {
  fc.assert(
    fc.property(fc.constantFrom(...activities), interactions, (activity, done) => {
      const envelope = { source: 'phone', sequence: 1, interactions: done }
      const context = { agentId: 'agent', personId: 'person' }
      const whole = foldEnvelope(envelope, { ...context, activity })
      expect(foldEnvelope(envelope, { ...context, activity: touchedPart(activity, done) })).toEqual(whole)
    }),
  )
})

test('what was not read and not chosen is not kept', () => {
  const [article, survey] = activities
  expect(article && touchedPart(article, [{ kind: 'dwell', at: 1, seconds: 3 }]).sections).toEqual({})
  const kept = survey && touchedPart(survey, [{ kind: 'surveyAnswer', at: 1, question: 'q1', choices: ['c2'] }])
  expect(Object.keys(kept?.questions ?? {})).toEqual(['q1'])
  expect(Object.keys(kept?.questions.q1?.choices ?? {})).toEqual(['c2'])
})

test('of a changed answer the choice it had before is kept too', () => {
  const [, survey] = activities
  const replaced = { choices: ['c1'], at: 1 }
  const kept =
    survey && touchedPart(survey, [{ kind: 'surveyAnswer', at: 2, question: 'q1', choices: ['c2'], replaced }])
  expect(Object.keys(kept?.questions.q1?.choices ?? {})).toEqual(['c1', 'c2'])
})
