import { foldAll } from '@domain/log/folding/fold-envelope'
import { type EarnedTag, earnTags } from '@domain/log/tagging/earn-tags'
import { readTags } from '@domain/log/tagging/read-tags'
import { tagRules } from '@domain/log/tagging/rules'
import type { TagRule, TagRuleExample } from '@domain/log/tagging/tag-rule'
import { findFaults } from '@domain/log/tagging/validate-rules'
import { isOwnTag, type TagDefinition, type TagKey, tagDimensions } from '@domain/words/tags/tag'
import { dimensionOf, findTag, taxonomy } from '@domain/words/tags/taxonomy'

test('taxonomy and rules are without fault', () => {
  expect(findFaults(taxonomy, tagRules)).toEqual([])
})

test('the validator names what is wrong', () => {
  const [rule] = tagRules as [TagRule]
  const broken = { ...rule, tag: 'need:unheardOf' as TagKey, kinds: [], when: { hours: [3, 30] as [number, number] } }
  expect(findFaults(taxonomy, [rule, broken])).toEqual([
    `rule ${rule.id} exists twice`,
    `rule ${rule.id}: unknown tag need:unheardOf`,
    `rule ${rule.id}: no kinds`,
    `rule ${rule.id}: the earning example is of another kind`,
    `rule ${rule.id}: hours outside the day`,
  ])
})

test('there are at least 60 rules, and every dimension has some of its own', () => {
  const dimensions = new Set(
    tagRules.filter(({ tag }) => tag.includes(':')).map(({ tag }) => dimensionOf(tag as TagKey)),
  )
  expect(tagRules.length).toBeGreaterThanOrEqual(60)
  expect([...dimensions].sort()).toEqual([...tagDimensions].sort())
})

test('every tag but those only people can give is earned by a rule', () => {
  const earnable = new Set(tagRules.map(({ tag }) => tag))
  expect(taxonomy.filter(({ key }) => !earnable.has(key)).map(({ key }) => key)).toEqual([])
})

describe.each(tagRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('is earned by its example, with evidence', () => {
    const earned = earnedBy(rule, rule.examples.earns)
    expect(earned.length).toBeGreaterThan(0)
    for (const { tag, weight, evidence } of earned) {
      expect(isOwnTag(tag) || findTag(tag)).toBeTruthy()
      expect(weight).toBeGreaterThan(0)
      expect(evidence).toMatchObject({ rule: `${rule.id}@${rule.version}`, at: rule.examples.earns.interaction.at })
    }
  })

  test('is not earned by its counter-example', () => {
    expect(earnedBy(rule, rule.examples.doesNot)).toEqual([])
  })
})

function earnedBy(rule: TagRule, { interaction, activity }: TagRuleExample) {
  const earned = earnTags(interaction, { agentId: 'agent', personId: 'person', activity })
  return earned.filter(({ evidence }) => evidence.rule === `${rule.id}@${rule.version}`)
}

test.each(tagRules.map((rule) => [rule.id, rule] as const))('%s is still shown three days later', (_, rule) => {
  const { interaction, activity } = rule.examples.earns
  const earned = earnedBy(rule, rule.examples.earns)[0] as EarnedTag
  const fold = (times: number) =>
    foldAll([
      {
        envelope: { source: 'phoneOne', sequence: 1, interactions: Array.from({ length: times }, () => interaction) },
        context: { agentId: 'agent', personId: 'person', activity },
      },
    ]).relationship
  const ownTags = isOwnTag(earned.tag) ? [{ key: earned.tag, label: '自定义' }] : []
  const { shownFrom, halfLifeDays, shownWhile } = findTag(earned.tag, ownTags) as TagDefinition
  const timesNeeded = Math.ceil((shownFrom / earned.weight) * 2 ** (3 / halfLifeDays))
  const inThreeDays = interaction.at + 3 * 86_400_000
  const shown = readTags({ ...fold(timesNeeded), tagDecisions: {} }, inThreeDays, ownTags)
  expect(timesNeeded).toBe(Math.ceil(shownFrom / earned.weight))
  if (shownWhile !== 'returned') expect(shown.map(({ key }) => key)).toContain(earned.tag)
})

test('all rules together cost less than five microseconds an interaction', () => {
  const examples = tagRules.map(({ examples: { earns } }) => earns)
  const microseconds = Array.from({ length: 100 }, () => {
    const start = performance.now()
    for (const { interaction, activity } of examples) earnTags(interaction, { agentId: 'a', personId: 'p', activity })
    return ((performance.now() - start) * 1000) / examples.length
  })
  // The quickest of a hundred: what else the machine does, and compiling them first, is not the rules' cost.
  expect(Math.min(...microseconds)).toBeLessThan(5)
})
