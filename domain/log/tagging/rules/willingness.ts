import type { TagRule } from '../tag-rule'
import { about, asking, did, inActivity, on } from './example-facts'

const article = about('把家里的保单摊开看一遍', 'need:familyReview')
const event = inActivity('event', '亲子烘焙下午')
const nps = asking({ title: '你愿意把我介绍给朋友吗？', type: 'nps', choices: {} })
const booking = { startsAt: on('2026-03-05 10:00') }

function wants(rule: Omit<TagRule, 'version' | 'origin' | 'weight'> & Partial<TagRule>, each: number): TagRule {
  return { version: 1, origin: 'captured', weight: { each }, ...rule }
}

export const willingnessRules: readonly TagRule[] = [
  wants(
    {
      id: 'willingness.consults.asks',
      tag: 'willingness:consults',
      kinds: ['consult'],
      because: '主动向你提了问题',
      examples: {
        earns: { interaction: did('consult'), activity: article },
        doesNot: { interaction: did('fileOpen', { block: 'f1' }), activity: article },
      },
    },
    2,
  ),
  wants(
    {
      id: 'willingness.books.appointment',
      tag: 'willingness:books',
      kinds: ['appointment'],
      because: '约了时间和你聊',
      examples: {
        earns: { interaction: did('appointment', booking), activity: article },
        doesNot: { interaction: did('cancelAppointment') },
      },
    },
    3,
  ),
  wants(
    {
      id: 'willingness.joins.registers',
      tag: 'willingness:joins',
      kinds: ['register'],
      because: '报名参加你的活动',
      examples: {
        earns: { interaction: did('register', { headcount: 1 }), activity: event },
        doesNot: { interaction: did('cancelRegistration'), activity: event },
      },
    },
    1,
  ),
  wants(
    {
      id: 'willingness.joins.attends',
      tag: 'willingness:joins',
      kinds: ['checkIn'],
      because: '真的到场了',
      examples: {
        earns: { interaction: did('checkIn'), activity: event },
        doesNot: { interaction: did('open', { channel: 'chat' }), activity: event },
      },
    },
    2,
  ),
  wants(
    {
      id: 'willingness.asksPrice.opensFile',
      tag: 'willingness:asksPrice',
      kinds: ['fileOpen'],
      when: { topic: 'need:familyReview' },
      because: '打开了方案和费用的资料',
      examples: {
        earns: { interaction: did('fileOpen', { block: 'f1' }), activity: article },
        doesNot: { interaction: did('fileOpen', { block: 'f1' }), activity: about('周末菜单', 'preference:food') },
      },
    },
    0.6,
  ),
  wants(
    {
      id: 'willingness.asksPrice.afterProposal',
      tag: 'willingness:asksPrice',
      kinds: ['proposal'],
      origin: 'noted',
      because: '和你谈到了具体方案',
      examples: { earns: { interaction: did('proposal', {}) }, doesNot: { interaction: did('visit', {}) } },
    },
    1,
  ),
  wants(
    {
      id: 'willingness.wantsContact.reaches',
      tag: 'willingness:wantsContact',
      kinds: ['consult', 'appointment'],
      because: '主动联系过你',
      examples: {
        earns: { interaction: did('appointment', booking) },
        doesNot: { interaction: did('dwell', { seconds: 60 }), activity: article },
      },
    },
    1,
  ),
  wants(
    {
      id: 'willingness.wantsContact.answersCall',
      tag: 'willingness:wantsContact',
      kinds: ['call'],
      origin: 'noted',
      because: '愿意接你的电话',
      examples: { earns: { interaction: did('call', {}) }, doesNot: { interaction: did('complaint', {}) } },
    },
    0.6,
  ),
  wants(
    {
      id: 'willingness.promoter.recommends',
      tag: 'willingness:promoter',
      kinds: ['surveyAnswer'],
      when: { questionTypes: ['nps'], atLeast: { rating: 9 } },
      origin: 'answered',
      because: '很愿意把你介绍给朋友',
      examples: {
        earns: { interaction: did('surveyAnswer', { question: 'q1', choices: [], rating: 9 }), activity: nps },
        doesNot: { interaction: did('surveyAnswer', { question: 'q1', choices: [], rating: 8 }), activity: nps },
      },
    },
    2,
  ),
  wants(
    {
      id: 'willingness.detractor.declines',
      tag: 'willingness:detractor',
      kinds: ['surveyAnswer'],
      when: { questionTypes: ['nps'], atMost: { rating: 6 } },
      origin: 'answered',
      because: '推荐意愿打了 6 分或更低',
      examples: {
        earns: { interaction: did('surveyAnswer', { question: 'q1', choices: [], rating: 3 }), activity: nps },
        doesNot: { interaction: did('surveyAnswer', { question: 'q1', choices: [], rating: 7 }), activity: nps },
      },
    },
    2,
  ),
  wants(
    {
      id: 'willingness.seesProposal.shown',
      tag: 'willingness:seesProposal',
      kinds: ['proposal'],
      origin: 'noted',
      because: '看过你给的方案',
      examples: { earns: { interaction: did('proposal', {}) }, doesNot: { interaction: did('message', {}) } },
    },
    2,
  ),
  wants(
    {
      id: 'willingness.reopens.opens',
      tag: 'willingness:reopens',
      kinds: ['open'],
      because: '这两周打开了好几次',
      examples: {
        earns: { interaction: did('open', { channel: 'chat' }), activity: article },
        doesNot: { interaction: did('share', { childLinkId: 'k1' }), activity: article },
      },
    },
    1,
  ),
  wants(
    {
      id: 'willingness.readsThrough.sections',
      tag: 'willingness:readsThrough',
      kinds: ['read'],
      version: 2,
      when: { isLastSection: true, atLeast: { depth: 90 } },
      because: '把内容读到了最后',
      examples: {
        earns: { interaction: did('read', { section: 's2', depth: 95 }), activity: article },
        doesNot: { interaction: did('read', { section: 's1', depth: 95 }), activity: article },
      },
    },
    0.3,
  ),
  wants(
    {
      id: 'willingness.hesitates.cancelsTalk',
      tag: 'willingness:hesitates',
      kinds: ['cancelAppointment'],
      because: '取消了约好的面谈',
      examples: {
        earns: { interaction: did('cancelAppointment') },
        doesNot: { interaction: did('appointment', booking) },
      },
    },
    1,
  ),
  wants(
    {
      id: 'willingness.hesitates.cancelsSeat',
      tag: 'willingness:hesitates',
      kinds: ['cancelRegistration'],
      because: '取消了活动报名',
      examples: {
        earns: { interaction: did('cancelRegistration'), activity: event },
        doesNot: { interaction: did('register', { headcount: 1 }), activity: event },
      },
    },
    0.6,
  ),
]
