import type { TagRule } from '../tag-rule'
import { about, asking, did, inActivity, on, reading } from './example-facts'

const article = about('把家里的保单摊开看一遍')
const event = inActivity('event', '亲子烘焙下午')
const openQuestion = asking({ title: '还有什么想告诉我？', type: 'text', choices: {} })
const rating = asking({ title: '这次服务你满意吗？', type: 'rating', choices: {} })
const bookedAt = on('2026-03-04 15:20')

function shows(rule: Omit<TagRule, 'version' | 'origin' | 'weight'>, each: number): TagRule {
  return { ...rule, version: 1, origin: 'captured', weight: { each } }
}

export const personalityRules: readonly TagRule[] = [
  shows(
    {
      id: 'personality.closeReader.sections',
      tag: 'personality:closeReader',
      kinds: ['read'],
      when: { atLeast: { depth: 90 } },
      because: '会把一节一节读完',
      examples: {
        earns: { interaction: did('read', { section: 's1', depth: 100 }), activity: article },
        doesNot: { interaction: did('read', { section: 's1', depth: 40 }), activity: article },
      },
    },
    0.25,
  ),
  shows(
    {
      id: 'personality.closeReader.stays',
      tag: 'personality:closeReader',
      kinds: ['dwell'],
      when: { activityKinds: ['article'], atLeast: { seconds: 120 } },
      because: '一次能静下心读好几分钟',
      examples: { earns: reading(200, article), doesNot: reading(30, article) },
    },
    1,
  ),
  shows(
    {
      id: 'personality.sharer.shares',
      tag: 'personality:sharer',
      kinds: ['share'],
      because: '看到好内容会转给朋友',
      examples: {
        earns: { interaction: did('share', { childLinkId: 'k1' }), activity: article },
        doesNot: { interaction: did('favourite', { on: true }), activity: article },
      },
    },
    1,
  ),
  shows(
    {
      id: 'personality.decisive.registers',
      tag: 'personality:decisive',
      kinds: ['register'],
      because: '想参加就直接报名',
      examples: {
        earns: { interaction: did('register', { headcount: 1 }), activity: event },
        doesNot: { interaction: did('favourite', { on: true }), activity: event },
      },
    },
    1,
  ),
  shows(
    {
      id: 'personality.decisive.books',
      tag: 'personality:decisive',
      kinds: ['appointment'],
      when: { atMost: { daysAhead: 2 } },
      because: '想聊就约在这两天',
      examples: {
        earns: { interaction: did('appointment', { at: bookedAt, startsAt: on('2026-03-05 10:00') }) },
        doesNot: { interaction: did('appointment', { at: bookedAt, startsAt: on('2026-03-12 10:00') }) },
      },
    },
    1.5,
  ),
  shows(
    {
      id: 'personality.cautious.checks',
      tag: 'personality:cautious',
      kinds: ['facet'],
      when: { facets: ['licence', 'reviews', 'service'], atLeast: { seconds: 8 } },
      because: '先看资质和评价，再往下聊',
      examples: {
        earns: { interaction: did('facet', { facet: 'licence', seconds: 20 }) },
        doesNot: { interaction: did('facet', { facet: 'story', seconds: 20 }) },
      },
    },
    1,
  ),
  shows(
    {
      id: 'personality.cautious.documents',
      tag: 'personality:cautious',
      kinds: ['fileOpen'],
      because: '会打开资料细看',
      examples: {
        earns: { interaction: did('fileOpen', { block: 'f1' }), activity: article },
        doesNot: { interaction: did('open', { channel: 'chat' }), activity: article },
      },
    },
    0.7,
  ),
  shows(
    {
      id: 'personality.planner.booksAhead',
      tag: 'personality:planner',
      kinds: ['appointment'],
      when: { atLeast: { daysAhead: 3 } },
      because: '习惯提前几天约时间',
      examples: {
        earns: { interaction: did('appointment', { at: bookedAt, startsAt: on('2026-03-12 10:00') }) },
        doesNot: { interaction: did('appointment', { at: bookedAt, startsAt: on('2026-03-05 10:00') }) },
      },
    },
    1,
  ),
  shows(
    {
      id: 'personality.collector.favourites',
      tag: 'personality:collector',
      kinds: ['favourite'],
      when: { isOn: true },
      because: '有用的内容会收藏起来',
      examples: {
        earns: { interaction: did('favourite', { on: true }), activity: article },
        doesNot: { interaction: did('favourite', { on: false }), activity: article },
      },
    },
    1,
  ),
  shows(
    {
      id: 'personality.candid.writes',
      tag: 'personality:candid',
      kinds: ['surveyAnswer'],
      when: { questionTypes: ['text'] },
      because: '愿意写下自己的想法',
      examples: {
        earns: { interaction: did('surveyAnswer', { question: 'q1', choices: [] }), activity: openQuestion },
        doesNot: { interaction: did('surveyAnswer', { question: 'q1', choices: [], rating: 4 }), activity: rating },
      },
    },
    1,
  ),
  shows(
    {
      id: 'personality.candid.criticises',
      tag: 'personality:candid',
      kinds: ['surveyAnswer'],
      when: { questionTypes: ['rating'], atMost: { rating: 2 } },
      because: '不满意会直接说',
      examples: {
        earns: { interaction: did('surveyAnswer', { question: 'q1', choices: [], rating: 2 }), activity: rating },
        doesNot: { interaction: did('surveyAnswer', { question: 'q1', choices: [], rating: 5 }), activity: rating },
      },
    },
    1,
  ),
  shows(
    {
      id: 'personality.helpful.finishes',
      tag: 'personality:helpful',
      kinds: ['surveyFinish'],
      because: '你请 TA 填的，TA 会填完',
      examples: {
        earns: { interaction: did('surveyFinish'), activity: rating },
        doesNot: { interaction: did('surveyStart'), activity: rating },
      },
    },
    1,
  ),
  shows(
    {
      id: 'personality.curious.facets',
      tag: 'personality:curious',
      kinds: ['facet'],
      when: { atLeast: { seconds: 3 } },
      because: '会把你的名片一面一面翻开看',
      examples: {
        earns: { interaction: did('facet', { facet: 'honours', seconds: 6 }) },
        doesNot: { interaction: did('facet', { facet: 'honours', seconds: 1 }) },
      },
    },
    0.5,
  ),
  shows(
    {
      id: 'personality.studious.scores',
      tag: 'personality:studious',
      kinds: ['quizResult'],
      when: { atLeast: { scorePercent: 80 } },
      because: '小测验答得很好',
      examples: {
        earns: { interaction: did('quizResult', { score: 4, outOf: 5 }), activity: inActivity('quiz', '保险冷知识') },
        doesNot: { interaction: did('quizResult', { score: 2, outOf: 5 }), activity: inActivity('quiz', '保险冷知识') },
      },
    },
    1,
  ),
  shows(
    {
      id: 'personality.sociable.bringsCompany',
      tag: 'personality:sociable',
      kinds: ['register'],
      when: { atLeast: { headcount: 3 } },
      because: '喜欢约上一群人一起来',
      examples: {
        earns: { interaction: did('register', { headcount: 4 }), activity: event },
        doesNot: { interaction: did('register', { headcount: 1 }), activity: event },
      },
    },
    1,
  ),
]
