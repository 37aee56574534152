import type { FacetKey } from '../../../people/agent-profile/agent-profile'
import type { TagKey } from '../../../words/tags/tag'
import type { TagRule } from '../tag-rule'
import { about, did } from './example-facts'

const article = about('把家里的保单摊开看一遍')

/** Meeting a face of the agent long enough to have read something. */
function knows(facet: FacetKey, tag: TagKey, because: string): TagRule {
  return {
    id: `relationship.knows.${facet}`,
    version: 1,
    tag,
    kinds: ['facet'],
    when: { facets: [facet], atLeast: { seconds: 5 } },
    weight: { each: 1 },
    origin: 'captured',
    because,
    examples: {
      earns: { interaction: did('facet', { facet, seconds: 20 }) },
      doesNot: { interaction: did('facet', { facet, seconds: 2 }) },
    },
  }
}

function noted(rule: Pick<TagRule, 'id' | 'tag' | 'kinds' | 'because' | 'examples'>, each: number): TagRule {
  return { ...rule, version: 1, weight: { each }, origin: 'noted' }
}

export const relationshipRules: readonly TagRule[] = [
  {
    id: 'relationship.newlyMet.comes',
    version: 1,
    tag: 'relationship:newlyMet',
    kinds: ['open', 'visit'],
    weight: { each: 1 },
    origin: 'captured',
    because: '认识还不到两周',
    examples: {
      earns: { interaction: did('open', { channel: 'chat' }), activity: article },
      doesNot: { interaction: did('message', {}) },
    },
  },
  {
    id: 'relationship.returned.opens',
    version: 1,
    tag: 'relationship:returned',
    kinds: ['open'],
    weight: { each: 1 },
    origin: 'captured',
    because: '隔了一个月以上又回来',
    examples: {
      earns: { interaction: did('open', { channel: 'chat' }), activity: article },
      doesNot: { interaction: did('call', {}) },
    },
  },
  {
    id: 'relationship.regular.opens',
    version: 1,
    tag: 'relationship:regular',
    kinds: ['open'],
    weight: { each: 1 },
    origin: 'captured',
    because: '一段时间里来了好几次',
    examples: {
      earns: { interaction: did('open', { channel: 'favourites' }), activity: article },
      doesNot: { interaction: did('dwell', { seconds: 40 }), activity: article },
    },
  },
  {
    id: 'relationship.introducer.shares',
    version: 1,
    tag: 'relationship:introducer',
    kinds: ['share'],
    weight: { each: 1 },
    origin: 'captured',
    because: '把你的内容介绍给了朋友',
    examples: {
      earns: { interaction: did('share', { childLinkId: 'k1' }), activity: article },
      doesNot: { interaction: did('open', { channel: 'chat' }), activity: article },
    },
  },
  knows('whoIAm', 'relationship:knowsWhoIAm', '看过你的自我介绍'),
  knows('licence', 'relationship:knowsMyLicence', '查看过你的执业资质'),
  knows('story', 'relationship:knowsMyStory', '读过你的从业故事'),
  knows('specialties', 'relationship:knowsMyStrengths', '看过你擅长什么'),
  knows('values', 'relationship:knowsMyStrengths', '看过你的坚持'),
  knows('honours', 'relationship:knowsMyStrengths', '看过你的荣誉'),
  knows('service', 'relationship:knowsMyService', '看过你的服务记录'),
  knows('reviews', 'relationship:knowsMyService', '看过客户对你的评价'),
  noted(
    {
      id: 'relationship.met.visited',
      tag: 'relationship:met',
      kinds: ['visit'],
      because: '你们见过面',
      examples: { earns: { interaction: did('visit', {}) }, doesNot: { interaction: did('call', {}) } },
    },
    2,
  ),
  noted(
    {
      id: 'relationship.talks.contacted',
      tag: 'relationship:talks',
      kinds: ['call', 'message', 'visit'],
      because: '你们时常联系',
      examples: {
        earns: { interaction: did('call', { note: '聊了孩子上学的事' }) },
        doesNot: { interaction: did('open', { channel: 'chat' }), activity: article },
      },
    },
    0.5,
  ),
  {
    id: 'relationship.talks.asks',
    version: 1,
    tag: 'relationship:talks',
    kinds: ['consult'],
    weight: { each: 0.7 },
    origin: 'captured',
    because: '有问题会来问你',
    examples: {
      earns: { interaction: did('consult'), activity: article },
      doesNot: { interaction: did('surveyStart'), activity: article },
    },
  },
  noted(
    {
      id: 'relationship.policyholder.signed',
      tag: 'relationship:policyholder',
      kinds: ['policySigned'],
      because: '在你这里投了保',
      examples: {
        earns: { interaction: did('policySigned', {}) },
        doesNot: { interaction: did('proposal', {}) },
      },
    },
    1,
  ),
  noted(
    {
      id: 'relationship.unhappy.complained',
      tag: 'relationship:unhappy',
      kinds: ['complaint'],
      because: '说过不满意的地方',
      examples: {
        earns: { interaction: did('complaint', { note: '续期没人提醒' }) },
        doesNot: { interaction: did('call', {}) },
      },
    },
    1,
  ),
  noted(
    {
      id: 'relationship.reconciled.settled',
      tag: 'relationship:reconciled',
      kinds: ['complaintSettled'],
      because: '不满处理好了',
      examples: {
        earns: { interaction: did('complaintSettled', { note: '当天补上了提醒' }) },
        doesNot: { interaction: did('complaint', {}) },
      },
    },
    1,
  ),
]
