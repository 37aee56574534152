import type { OperationOutput } from '@contract/operations'

/** One small world in the contract's shapes, enough to open every page with something on it. */
export const now = Date.now()
const day = 86_400_000

export const ids = {
  agent: 'AgentWangMin0123456789',
  customer: 'CustLinYue012345678901',
  friend: 'CustChenZhou0123456789',
  activity: 'activityBook1',
  link: 'linkWang0001',
  parent: 'linkLin00001',
  appointment: 'AgentWangMin0123456789:CustLinYue012345678901:1',
}

export const card: OperationOutput<'getAgentCard'>['agent'] = {
  agentId: ids.agent,
  name: '王敏',
  avatar: '',
  institution: '安和人寿杭州分公司',
  licenceNumber: '00123456789012',
  headline: '陪 300 个家庭把保单看明白',
  city: '杭州',
  facets: [
    { key: 'whoIAm', label: '我是谁' },
    { key: 'story', label: '从业故事' },
    { key: 'service', label: '服务记录' },
  ],
}

export const article: OperationOutput<'openShareLink'>['activity'] = {
  activityId: ids.activity,
  kind: 'article',
  title: '孩子的第一份保障',
  summary: '三件事想清楚,再谈买什么',
  cover: 'art:family-reading',
  blocks: [
    { id: 'h1', type: 'heading', text: '先看医疗' },
    { id: 't1', type: 'text', text: '孩子小时候去医院的次数,比我们想的多。' },
    { id: 'h2', type: 'heading', text: '再看教育金' },
    { id: 't2', type: 'text', text: '教育金的意义,是到那一天钱一定在。' },
  ],
  questions: [],
  state: 'published',
}

export const event: OperationOutput<'openShareLink'>['activity'] = {
  ...article,
  kind: 'event',
  title: '周末亲子风筝会',
  schedule: {
    startsAt: now + 3 * day,
    endsAt: now + 3 * day + 7_200_000,
    registerBy: now + 2 * day,
    place: '湘湖东草坪',
    city: '杭州',
    capacity: 30,
  },
}

export const survey: OperationOutput<'openShareLink'>['activity'] = {
  ...article,
  kind: 'survey',
  title: '服务感受小调查',
  questions: [
    { id: 'q1', type: 'rating', title: '这次服务让你满意吗', required: true },
    {
      id: 'q2',
      type: 'single',
      title: '你最近更关心什么',
      required: true,
      choices: [
        { id: 'c1', text: '孩子的教育金' },
        { id: 'c2', text: '父母的医疗' },
      ],
    },
    { id: 'q3', type: 'text', title: '还想对我说什么', required: false },
  ],
}

const consentText = { version: '2026-11', sentence: '同意后,王敏能看到你读了什么,好给你更合适的内容。' }

type Opened = OperationOutput<'openShareLink'>
export function opened(activity: Opened['activity'], changes: Partial<Opened> = {}): Opened {
  return {
    activity,
    agent: card,
    consent: 'granted',
    consentText,
    isOwner: false,
    mine: { name: '', isFavourite: false, registration: 'none', answers: {}, isFinished: false },
    ...(!changes.isOwner && { shareSeal: 'sealOfLinYue' }),
    ...(activity.schedule && { seatsLeft: 12 }),
    serverNow: now,
    ...changes,
  }
}

export const agentCardAnswer: OperationOutput<'getAgentCard'> = {
  agent: card,
  facets: [
    { key: 'whoIAm', text: '两个孩子的妈妈,在杭州做了十一年保险。', pictures: [] },
    { key: 'story', text: '第一次送理赔款上门,是在一个下雨的冬天。', pictures: [] },
    { key: 'service', text: '去年协助 23 件理赔,平均 4 天到账。', pictures: [] },
  ],
  talkTimes: [
    { startsAt: now + day, words: '明天 14:00' },
    { startsAt: now + 2 * day, words: '后天 10:00' },
  ],
  isOwner: false,
  consent: 'granted',
  consentText,
}

export const tag: OperationOutput<'getCustomer'>['tags'][number] = {
  key: 'need:educationFund',
  label: '教育金',
  dimension: 'need',
  strength: 0.8,
  freshness: 0.9,
  origin: 'captured',
  why: '最近两次都读到“教育金”',
  evidence: [{ at: now - day, words: '昨天读了《孩子的第一份保障》的“再看教育金”' }],
}

export const standing: OperationOutput<'getMyStanding'> = {
  isAgent: false,
  advisors: [
    {
      agent: card,
      consent: 'granted',
      lastAt: now - day,
      appointments: [
        { appointmentId: ids.appointment, words: '周三 14:00 微信语音', state: 'confirmed', startsAt: now + day },
      ],
      activities: [{ activityId: ids.activity, title: article.title, shareLinkId: ids.link, words: '昨天读过,收藏了' }],
    },
  ],
}

export const known: OperationOutput<'getKnownAboutMe'> = {
  agent: card,
  consent: 'granted',
  consentHistory: [{ at: now - 9 * day, words: '11月12日 你同意了' }],
  name: '林悦',
  tags: [{ ...tag, dimensionLabel: '需求', sentence: 'TA 觉得你在关心孩子的教育金', isHidden: false }],
  facts: [{ words: '你报名了周末亲子风筝会' }],
  timeline: [{ at: now - day, kind: 'read', words: '昨晚 21:40 读了《孩子的第一份保障》' }],
  talksAhead: [],
  eventsAhead: [],
  consentText,
}

const person = { personId: ids.customer, name: '林悦', nameFrom: 'introduction' as const }
const warmth = { level: 'hot' as const, value: 12.4, why: '三天里来了两次,读了 6 分钟' }
const stage = { key: 'nurture' as const, label: '养客', why: '读过内容,还没有报名' }

export const today: OperationOutput<'getToday'> = {
  greeting: '早上好,王敏',
  suggestions: [
    {
      person,
      warmth,
      send: { of: 'activity', activityId: ids.activity, title: article.title, cover: article.cover },
      whyToday: '近 7 天来了两次,读了 6 分钟',
      whyThis: '她看过你的从业故事,还没见过你的服务记录',
    },
  ],
  newcomers: 2,
  unread: 3,
  appointments: [
    { appointmentId: ids.appointment, person, words: '周三 14:00 微信语音', startsAt: now + day, state: 'asked' },
  ],
}

export const engaged: OperationOutput<'listEngaged'> = {
  lines: [
    {
      person,
      warmth,
      stage,
      words: '昨晚 21:40 又打开了《孩子的第一份保障》,读了 4 分钟',
      lastAt: now - day,
      isUnread: true,
      topTags: [{ key: tag.key, label: tag.label }],
    },
    {
      person: { personId: ids.friend, name: '林悦带来的朋友', nameFrom: 'description' },
      warmth: { level: 'warm', value: 3.1, why: '刚刚读了 2 分钟' },
      stage: { ...stage, key: 'pool', label: '蓄客' },
      words: '今天 9:05 打开了《孩子的第一份保障》',
      lastAt: now - 3_600_000,
      isUnread: false,
      topTags: [],
      broughtBy: '林悦',
    },
  ],
  filters: {
    tags: [{ key: tag.key, label: tag.label }],
    activities: [{ activityId: ids.activity, title: article.title }],
  },
}

export const customer: OperationOutput<'getCustomer'> = {
  person,
  consent: 'granted',
  remarkName: '',
  audience: 'acquaintance',
  stage,
  warmth,
  warmthLine: Array.from({ length: 90 }, (_, index) => (index > 80 ? index - 80 : 0)),
  tags: [tag],
  iKnowThem: {
    percent: 35,
    why: '知道她的家庭和关心的事,还不知道工作',
    facets: [{ key: 'family', label: '家庭', filled: 2, outOf: 5, missing: ['配偶', '父母'] }],
    archive: { childCount: '2' },
  },
  theyKnowMe: {
    percent: 40,
    why: '看过你的从业故事',
    facets: [
      { key: 'story', label: '从业故事', views: 2, seconds: 80, words: '看过 2 次,昨天最近一次', isWritten: true },
      { key: 'service', label: '服务记录', views: 0, seconds: 0, words: '还没看过', isWritten: true },
    ],
  },
  next: { action: '把服务记录发给她', why: '她看过你的从业故事,还没见过你的服务记录', facet: 'service' },
  lineage: { brought: [{ personId: ids.friend, name: '林悦带来的朋友' }] },
  registrations: [{ activityId: ids.activity, title: '周末亲子风筝会', words: '2 人,已报名' }],
}

export const timeline: OperationOutput<'listTimeline'> = {
  entries: [
    { at: now - day, kind: 'read', words: '昨晚 21:40 读了《孩子的第一份保障》 4 分钟', activityId: ids.activity },
    { at: now - 2 * day, kind: 'facet', words: '前天看了你的“从业故事”' },
  ],
}

export const profile: NonNullable<OperationOutput<'getAgentProfile'>['profile']> = {
  agentId: ids.agent,
  name: card.name,
  avatar: '',
  institution: card.institution,
  licenceNumber: card.licenceNumber,
  headline: card.headline,
  city: card.city,
  facets: agentCardAnswer.facets,
  ownTags: [],
  talkHours: [{ weekday: 3, from: 14, to: 18 }],
}

export const activities: OperationOutput<'listActivities'> = {
  activities: [
    {
      activityId: ids.activity,
      kind: 'article',
      title: article.title,
      cover: article.cover,
      state: 'published',
      audience: 'acquaintance',
      updatedAt: now - day,
      people: 9,
      anonymousOpens: 14,
      spark: [0, 0, 1, 0, 2, 1, 0, 3, 0, 0, 1, 0, 0, 1],
      words: '9 个人读过,2 个人转发',
    },
  ],
}

export const draft: OperationOutput<'getActivity'> = {
  activityId: ids.activity,
  state: 'draft',
  draft: {
    kind: 'article',
    title: article.title,
    summary: article.summary,
    cover: article.cover,
    audience: 'acquaintance',
    blocks: article.blocks,
    topics: ['need:educationFund'],
    questions: [],
  },
}

export const result: OperationOutput<'getActivityResult'> = {
  activity: {
    activityId: ids.activity,
    kind: 'survey',
    title: survey.title,
    cover: survey.cover,
    state: 'published',
    words: '2 个人参加,1 个人答完',
  },
  people: 2,
  anonymousOpens: 5,
  participants: [
    { person, words: '读了 4 分钟', seconds: 240, registration: 'registered', headcount: 2, lastAt: now - day },
    {
      person: { personId: ids.friend, name: '陈舟', nameFrom: 'introduction' },
      words: '答完了调查',
      seconds: 95,
      registration: 'none',
      headcount: 0,
      lastAt: now - 3_600_000,
    },
  ],
  lineage: [
    { personId: ids.customer, name: '林悦', depth: 1, brought: 1 },
    { personId: ids.friend, name: '陈舟', parent: ids.customer, depth: 2, brought: 0 },
  ],
  survey: {
    finished: 1,
    started: 2,
    csat: 100,
    nps: 50,
    questions: [
      {
        question: 'q1',
        title: '这次服务让你满意吗',
        type: 'rating',
        answered: 1,
        average: 5,
        choices: [],
        texts: [],
      },
      {
        question: 'q2',
        title: '你最近更关心什么',
        type: 'single',
        answered: 1,
        choices: [
          { text: '孩子的教育金', count: 1 },
          { text: '父母的医疗', count: 0 },
        ],
        texts: [],
      },
    ],
  },
}
