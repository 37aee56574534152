import type { TagKey } from '../../../words/tags/tag'
import type { TagRule } from '../tag-rule'
import { about, asking, did, inActivity, reading } from './example-facts'

const event = inActivity('event', '亲子烘焙下午')
const quiz = inActivity('quiz', '保险冷知识')
const rating = asking({ title: '这次服务你满意吗？', type: 'rating', choices: {} })
const nps = asking({ title: '你愿意把我介绍给朋友吗？', type: 'nps', choices: {} })

/** Interest in the care of larger wealth, by the minute of reading. */
function readsOfWealth(topic: TagKey, title: string, subject: string): TagRule {
  return {
    id: `value.highNetWorth.${topic.slice(topic.indexOf(':') + 1)}`,
    version: 1,
    tag: 'value:highNetWorth',
    kinds: ['dwell'],
    when: { topic, atLeast: { seconds: 20 } },
    weight: { perMinute: 1, upTo: 5 },
    origin: 'captured',
    because: `花时间读${subject}`,
    examples: { earns: reading(180, about(title, topic)), doesNot: reading(180, about('一份周末菜单')) },
  }
}

function participates(
  name: string,
  kind: 'checkIn' | 'surveyFinish' | 'quizResult',
  each: number,
  because: string,
  earns: TagRule['examples']['earns'],
): TagRule {
  return {
    id: `value.engaged.${name}`,
    version: 1,
    tag: 'value:engaged',
    kinds: [kind],
    weight: { each },
    origin: 'captured',
    because,
    examples: { earns, doesNot: { interaction: did('open', { channel: 'chat' }), activity: event } },
  }
}

export const valueRules: readonly TagRule[] = [
  {
    id: 'value.bringsPeople.registers',
    version: 1,
    tag: 'value:bringsPeople',
    kinds: ['register'],
    when: { atLeast: { headcount: 2 } },
    weight: { each: 1 },
    origin: 'captured',
    because: '报名时带上了家人朋友',
    examples: {
      earns: { interaction: did('register', { headcount: 3 }), activity: event },
      doesNot: { interaction: did('register', { headcount: 1 }), activity: event },
    },
  },
  {
    id: 'value.spreads.shares',
    version: 1,
    tag: 'value:spreads',
    kinds: ['share'],
    weight: { each: 1 },
    origin: 'captured',
    because: '多次把你的内容转出去',
    examples: {
      earns: { interaction: did('share', { childLinkId: 'k1' }), activity: event },
      doesNot: { interaction: did('introduction') },
    },
  },
  readsOfWealth('need:legacy', '把心意和财产一起留给家人', '财富传承的内容'),
  readsOfWealth('need:taxBenefit', '个人养老金能省多少税', '税优政策的内容'),
  readsOfWealth('need:business', '生意是生意，家是家', '企业主保障的内容'),
  participates('attends', 'checkIn', 1.5, '到场参加活动', { interaction: did('checkIn'), activity: event }),
  participates('answers', 'surveyFinish', 1, '答完问卷', { interaction: did('surveyFinish'), activity: rating }),
  participates('plays', 'quizResult', 1, '做完小测验', {
    interaction: did('quizResult', { score: 1, outOf: 5 }),
    activity: quiz,
  }),
  {
    id: 'value.attentive.reads',
    version: 1,
    tag: 'value:attentive',
    kinds: ['dwell'],
    when: { atLeast: { seconds: 10 } },
    weight: { perMinute: 1, upTo: 5 },
    origin: 'captured',
    because: '累计读了不少时间',
    examples: { earns: reading(240, event), doesNot: reading(4, event) },
  },
  {
    id: 'value.advocate.recommends',
    version: 1,
    tag: 'value:advocate',
    kinds: ['surveyAnswer'],
    when: { questionTypes: ['nps'], atLeast: { rating: 9 } },
    weight: { each: 2 },
    origin: 'answered',
    because: '推荐意愿打了 9 分或 10 分',
    examples: {
      earns: { interaction: did('surveyAnswer', { question: 'q1', choices: [], rating: 10 }), activity: nps },
      doesNot: { interaction: did('surveyAnswer', { question: 'q1', choices: [], rating: 7 }), activity: nps },
    },
  },
  {
    id: 'value.satisfied.rates',
    version: 1,
    tag: 'value:satisfied',
    kinds: ['surveyAnswer'],
    when: { questionTypes: ['rating'], atLeast: { rating: 4 } },
    weight: { each: 0.6 },
    origin: 'answered',
    because: '满意度打了 4 分或 5 分',
    examples: {
      earns: { interaction: did('surveyAnswer', { question: 'q1', choices: [], rating: 5 }), activity: rating },
      doesNot: { interaction: did('surveyAnswer', { question: 'q1', choices: [], rating: 3 }), activity: rating },
    },
  },
  {
    id: 'value.needsCare.rates',
    version: 1,
    tag: 'value:needsCare',
    kinds: ['surveyAnswer'],
    when: { questionTypes: ['rating'], atMost: { rating: 2 } },
    weight: { each: 1 },
    origin: 'answered',
    because: '满意度只打了 1 分或 2 分',
    examples: {
      earns: { interaction: did('surveyAnswer', { question: 'q1', choices: [], rating: 1 }), activity: rating },
      doesNot: { interaction: did('surveyAnswer', { question: 'q1', choices: [], rating: 4 }), activity: rating },
    },
  },
]
