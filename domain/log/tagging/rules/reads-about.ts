import type { TagKey } from '../../../words/tags/tag'
import type { TagRule, TagRuleWeight } from '../tag-rule'
import { about, reading } from './example-facts'

/** The rule that reading about a topic speaks for it, by the minute. `title` is an example of what they may have read. */
export function readsAbout(topic: TagKey, subject: string, title: string, weight: TagRuleWeight): TagRule {
  return {
    id: `${topic.replace(':', '.')}.reads`,
    version: 1,
    tag: topic,
    kinds: ['dwell'],
    when: { topic, atLeast: { seconds: 3 } },
    weight,
    origin: 'captured',
    because: `读过讲${subject}的内容`,
    examples: {
      earns: reading(90, about(title, topic)),
      doesNot: reading(90, about('一份周末菜单')),
    },
  }
}
