import { type TagDefinition, tagDimensions } from '../../words/tags/tag'
import { shortestHalfLifeDays } from '../decay/forward-decay'
import { capturedKinds, notedKinds, recordedKinds } from '../kinds/interaction'
import { measures, type TagRule, type TagRuleCondition, type TagRuleTarget } from './tag-rule'

const kinds = new Set<string>([...capturedKinds, ...recordedKinds, ...notedKinds])
const openTargets = new Set<TagRuleTarget>(['topicsOfActivity', 'ownTopicsOfActivity', 'tagsOfAnswer', 'notedTag'])

/** Everything wrong with the taxonomy and the rules, one sentence each; empty when they may be used. */
export function findFaults(taxonomy: readonly TagDefinition[], rules: readonly TagRule[]): string[] {
  const tags = new Map<string, TagDefinition>(taxonomy.map((definition) => [definition.key, definition]))
  return [
    ...repeated(taxonomy.map(({ key }) => key)).map((key) => `tag ${key} is defined twice`),
    ...repeated(rules.map(({ id }) => id)).map((id) => `rule ${id} exists twice`),
    ...taxonomy.flatMap(tagFaults),
    ...rules.flatMap((rule) => ruleFaults(rule, tags).map((fault) => `rule ${rule.id}: ${fault}`)),
  ]
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

function tagFaults({ key, dimension, label, halfLifeDays, shownFrom, sentence }: TagDefinition): string[] {
  return faultsOf([
    [!key.startsWith(`${dimension}:`) || !tagDimensions.includes(dimension), `tag ${key} is not of its dimension`],
    [!/^[a-zA-Z]+:[A-Za-z0-9]+$/.test(key), `tag ${key} has a malformed key`],
    [label === '' || sentence === '', `tag ${key} lacks words`],
    [!(halfLifeDays >= shortestHalfLifeDays), `tag ${key} fades too fast`],
    [!(shownFrom > 0), `tag ${key} would be shown without weight`],
  ])
}

function ruleFaults(rule: TagRule, tags: ReadonlyMap<string, TagDefinition>): string[] {
  const { each = 0, perMinute = 0, upTo } = rule.weight
  return [
    ...faultsOf([
      [!/^[a-zA-Z]+(\.[a-zA-Z]+)+$/.test(rule.id), 'malformed id'],
      [!(Number.isInteger(rule.version) && rule.version >= 1), 'version must count from 1'],
      [!openTargets.has(rule.tag) && !tags.has(rule.tag), `unknown tag ${rule.tag}`],
      [rule.kinds.length === 0, 'no kinds'],
      [!(each + perMinute > 0) || each < 0 || perMinute < 0, 'weight must be positive'],
      [perMinute > 0 && upTo === undefined, 'a weight by the minute needs a cap'],
      [rule.because === '', 'no reason in words'],
      [!rule.kinds.includes(rule.examples.earns.interaction.kind), 'the earning example is of another kind'],
    ]),
    ...rule.kinds.filter((kind) => !kinds.has(kind)).map((kind) => `unknown kind ${kind}`),
    ...conditionFaults(rule.when ?? {}, tags),
  ]
}

function conditionFaults(
  { topic, hours, weekdays, atLeast, atMost }: TagRuleCondition,
  tags: ReadonlyMap<string, TagDefinition>,
): string[] {
  const bounds = [...Object.keys(atLeast ?? {}), ...Object.keys(atMost ?? {})]
  return [
    ...faultsOf([
      [topic !== undefined && !tags.get(topic)?.isTopic, `${topic} is not a topic`],
      [hours?.some((hour) => hour < 0 || hour > 24) === true, 'hours outside the day'],
      [weekdays?.some((day) => !Number.isInteger(day) || day < 0 || day > 6) === true, 'unknown weekday'],
    ]),
    ...bounds.filter((name) => !measures.some((measure) => measure === name)).map((name) => `unknown measure ${name}`),
  ]
}

function faultsOf(checks: [isFault: boolean, words: string][]): string[] {
  return checks.flatMap(([isFault, words]) => (isFault ? [words] : []))
}
