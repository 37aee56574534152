import type { TagKey } from '../../../words/tags/tag'
import type { TagRule, TagRuleExample } from '../tag-rule'
import { about, did, inActivity, reading } from './example-facts'

const topics: TagKey[] = ['need:pension']
const article = about('退休后每个月想花多少', ...topics)
const event = inActivity('event', '养老社区半日行', { topics })
const withoutTopic: TagRuleExample = {
  interaction: did('share', { childLinkId: 'k1' }),
  activity: inActivity('greeting', '早安'),
}

/** Deeds other than reading speak for every topic of the activity they were done in. */
function speaksForTopics(rule: Pick<TagRule, 'id' | 'kinds' | 'when' | 'because' | 'examples'>, each: number): TagRule {
  return { ...rule, version: 1, tag: 'topicsOfActivity', weight: { each }, origin: 'captured' }
}

export const topicRules: readonly TagRule[] = [
  speaksForTopics(
    {
      id: 'topic.favourites',
      kinds: ['favourite'],
      when: { isOn: true },
      because: '收藏了这方面的内容',
      examples: {
        earns: { interaction: did('favourite', { on: true }), activity: article },
        doesNot: { interaction: did('favourite', { on: false }), activity: article },
      },
    },
    1,
  ),
  speaksForTopics(
    {
      id: 'topic.shares',
      kinds: ['share'],
      because: '转发了这方面的内容',
      examples: {
        earns: { interaction: did('share', { childLinkId: 'k1' }), activity: article },
        doesNot: withoutTopic,
      },
    },
    0.6,
  ),
  speaksForTopics(
    {
      id: 'topic.watches',
      kinds: ['video'],
      when: { atLeast: { percent: 50 } },
      because: '看了这方面的视频',
      examples: {
        earns: { interaction: did('video', { block: 'v1', percent: 75 }), activity: article },
        doesNot: { interaction: did('video', { block: 'v1', percent: 25 }), activity: article },
      },
    },
    0.6,
  ),
  speaksForTopics(
    {
      id: 'topic.opensFile',
      kinds: ['fileOpen'],
      because: '打开了这方面的资料',
      examples: {
        earns: { interaction: did('fileOpen', { block: 'f1' }), activity: article },
        doesNot: { interaction: did('fileOpen', { block: 'f1' }), activity: inActivity('greeting', '早安') },
      },
    },
    0.6,
  ),
  speaksForTopics(
    {
      id: 'topic.registers',
      kinds: ['register'],
      because: '报名了这方面的活动',
      examples: {
        earns: { interaction: did('register', { headcount: 1 }), activity: event },
        doesNot: { interaction: did('cancelRegistration'), activity: event },
      },
    },
    1,
  ),
  speaksForTopics(
    {
      id: 'topic.attends',
      kinds: ['checkIn'],
      because: '到场参加了这方面的活动',
      examples: {
        earns: { interaction: did('checkIn'), activity: event },
        doesNot: { interaction: did('checkIn'), activity: inActivity('event', '周末徒步') },
      },
    },
    2,
  ),
  speaksForTopics(
    {
      id: 'topic.finishesQuiz',
      kinds: ['quizResult'],
      because: '做完了这方面的小测验',
      examples: {
        earns: {
          interaction: did('quizResult', { score: 3, outOf: 5 }),
          activity: inActivity('quiz', '养老知多少', { topics }),
        },
        doesNot: { interaction: did('surveyStart'), activity: inActivity('quiz', '养老知多少', { topics }) },
      },
    },
    0.6,
  ),
  speaksForTopics(
    {
      id: 'topic.consults',
      kinds: ['consult', 'appointment'],
      because: '看到这方面的内容后主动找你聊',
      examples: {
        earns: { interaction: did('consult'), activity: article },
        doesNot: { interaction: did('consult') },
      },
    },
    2,
  ),
  {
    id: 'topic.readsOwn',
    version: 1,
    tag: 'ownTopicsOfActivity',
    kinds: ['dwell'],
    when: { atLeast: { seconds: 3 } },
    weight: { perMinute: 1, upTo: 5 },
    origin: 'captured',
    because: '读过你自定义话题的内容',
    examples: { earns: reading(60, about('周末一起去钓鱼', 'preference:ownFish')), doesNot: reading(60, article) },
  },
]
