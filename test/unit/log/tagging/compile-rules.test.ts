import { compileRules } from '@domain/log/tagging/compile-rules'
import { earnTags } from '@domain/log/tagging/earn-tags'
import { compileCondition } from '@domain/log/tagging/rule-condition'
import { tagRules } from '@domain/log/tagging/rules'
import type { TagRule } from '@domain/log/tagging/tag-rule'
import { china, touchedActivity } from '../../example-people'

const [template] = tagRules as [TagRule]
const context = { agentId: 'agent', personId: 'person' }

test.each([
  [[12, 14], '12:00', true],
  [[12, 14], '13:59', true],
  [[12, 14], '14:00', false],
  [[22, 2], '22:00', true],
  [[22, 2], '01:59', true],
  [[22, 2], '02:00', false],
  [[22, 2], '12:00', false],
] as [[number, number], string, boolean][])('hours %j hold at %s in China: %s', (hours, clock, holds) => {
  const open = { kind: 'open' as const, channel: 'chat' as const, at: china(`2026-11-02 ${clock}`) }
  expect(compileCondition({ hours })(open)).toBe(holds)
})

test('a weight by the minute stops at its cap', () => {
  const rule: TagRule = { ...template, kinds: ['dwell'], tag: 'preference:reading', when: {}, origin: 'captured' }
  const rules = compileRules([{ ...rule, weight: { each: 0.5, perMinute: 1, upTo: 5 } }])
  const weigh = (seconds: number) => earnTags({ kind: 'dwell', at: 1, seconds }, context, rules)[0]?.weight
  expect([60, 240, 3600].map(weigh)).toEqual([1.5, 4.5, 5])
})

test('a changed answer takes back what it had earned then, also when the question was edited since', () => {
  const asking = (tag: 'need:educationFund' | 'need:pension') => {
    const choices = { c1: { text: '打算', tags: [tag] }, c2: { text: '没想好', tags: [] } }
    const questions = { q1: { title: '为谁打算？', type: 'single' as const, choices } }
    return touchedActivity('surveyOne000', '你最关心什么', { kind: 'survey', questions })
  }
  const replaced = { choices: ['c1'], at: 1, asked: asking('need:educationFund') }
  const changed = { kind: 'surveyAnswer' as const, at: 2, question: 'q1', choices: ['c2'], replaced }
  const earned = earnTags(changed, { ...context, activity: asking('need:pension') })
  const byTag = new Map(earned.map(({ tag, weight, weighedAt }) => [tag, { weight, weighedAt }]))
  expect(byTag.get('need:educationFund')).toEqual({ weight: -3, weighedAt: 1 })
  expect(byTag.has('need:pension')).toBe(false)
})
