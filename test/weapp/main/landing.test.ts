import { openCompiledPage } from '../../support/weapp'
import { type Answers, offline, refuse, silence } from '../../support/weapp-answers'
import * as world from '../../support/weapp-world'

const route = 'pages/landing/index'
/** A stranger to an agent met nowhere else here: a phone remembers for the whole visit that somebody only looks. */
const undecided = (agentId: string) => ({
  consent: 'undecided' as const,
  agent: { ...world.card, agentId: agentId.padEnd(22, '0') },
})
const open = (answers: Answers, query: Record<string, string> = { l: world.ids.link, p: world.ids.parent }) =>
  openCompiledPage(route, query, {
    grantConsent: { consent: 'granted' },
    getAgentCard: world.agentCardAnswer,
    ...answers,
  })

test('one call brings the content; the card’s link and parent are sent as they are', async () => {
  const page = open({ openShareLink: world.opened(world.article, undecided('AgentA')) })
  await page.shows('孩子的第一份保障')
  await page.shows('孩子小时候去医院的次数,比我们想的多。')
  await page.shows('来自 王敏')
  expect(page.trace.calls.map(({ operation }) => operation)).toEqual(['openShareLink'])
  expect(await page.sent('openShareLink')).toEqual({
    shareLinkId: world.ids.link,
    parentLinkId: world.ids.parent,
    entry: 'person',
  })
  await page.close()
})

test('a poster’s code carries the link as its scene', async () => {
  const page = open({ openShareLink: world.opened(world.article) }, { scene: world.ids.link })
  expect(await page.sent('openShareLink')).toMatchObject({ shareLinkId: world.ids.link })
  await page.close()
})

test('it waits with an outline', async () => {
  const page = open({ openShareLink: silence })
  await page.waits()
  await page.close()
})

test('a dead link and a lost network are told apart', async () => {
  const dead = open({ openShareLink: refuse('share_link_unknown') })
  await dead.shows('这个链接已失效')
  await dead.close()
  const lost = open({ openShareLink: offline })
  await lost.shows('没有连上网络')
  await lost.close()
})

test('consent is one sentence with two answers; agreeing is sent, browsing is not', async () => {
  const browsing = open({ openShareLink: world.opened(world.article, undecided('AgentB')) })
  await browsing.shows('同意后,王敏能看到你读了什么')
  await browsing.tap('仅浏览')
  await browsing.hides('同意后,王敏能看到你读了什么')
  expect(browsing.trace.calls.map(({ operation }) => operation)).toEqual(['openShareLink'])
  await browsing.close()

  const agreeing = open({
    openShareLink: world.opened(world.article, undecided('AgentC')),
    recordInteractions: { stored: true },
  })
  await agreeing.tap('同意', 0)
  expect(await agreeing.sent('grantConsent')).toMatchObject({ shareLinkId: world.ids.link, textVersion: '2026-11' })
  await agreeing.close()
})

test('what needs consent asks for it first', async () => {
  const page = open({ openShareLink: world.opened(world.event, undecided('AgentD')) })
  await page.tap('仅浏览')
  await page.tap('报名')
  await page.shows('同意后,王敏能看到你读了什么')
  expect(page.trace.calls.some(({ operation }) => operation === 'registerForActivity')).toBe(false)
  await page.close()
})

test('an event is registered for with a name', async () => {
  const page = open({
    openShareLink: world.opened(world.event),
    registerForActivity: { registration: 'registered', seatsLeft: 11 },
    recordInteractions: { stored: true },
  })
  await page.shows('湘湖东草坪')
  await page.tap('报名')
  await page.type('例如：林女士', '林悦')
  await page.tap('确认报名')
  expect(await page.sent('registerForActivity')).toMatchObject({ name: '林悦', headcount: 1 })
  await page.shows('报好名了')
  await page.close()
})

test('a full event says so and can’t be joined', async () => {
  const page = open({ openShareLink: world.opened(world.event, { seatsLeft: 0 }) })
  await page.shows('名额')
  await page.close()
})

test('a survey leads to its questions', async () => {
  const page = open({ openShareLink: world.opened(world.survey) })
  await page.tap('填写问卷')
  await page.went(`subpackages/customer/pages/survey/index?a=${world.ids.agent}&l=${world.ids.link}`)
  await page.close()
})

test('the agent’s line opens the card with the faces', async () => {
  const page = open({ openShareLink: world.opened(world.article) })
  await page.tap('来自 王敏')
  await page.tap('从业故事')
  await page.shows('第一次送理赔款上门,是在一个下雨的冬天。')
  await page.close()
})

test('a re-share makes a child link at once, of the seal that the link came with, and names the parent', async () => {
  const page = open({ openShareLink: world.opened(world.article), recordInteractions: { stored: true } })
  await page.shows('来自 王敏')
  const card = page.share()
  expect(card.title).toBe('孩子的第一份保障')
  expect(card.path).toMatch(new RegExp(`^/pages/landing/index\\?l=sealOfLinYue[A-Za-z0-9]{4}&p=${world.ids.link}$`))
  await page.close()
})

const asItCame = `/pages/landing/index?l=${world.ids.link}&p=${world.ids.parent}`
test.each([
  ['the owner', { isOwner: true }],
  ['whoever withdrew', { consent: 'withdrawn' as const }],
  ['whoever got no seal', { shareSeal: undefined }],
])('%s passes on the card as it came', async (_who, changes) => {
  const page = open({ openShareLink: world.opened(world.article, changes) })
  await page.shows('来自 王敏')
  expect(page.share().path).toBe(asItCame)
  await page.close()
})

test('whoever chose 仅浏览 passes on the card as it came', async () => {
  const page = open({ openShareLink: world.opened(world.article, undecided('AgentE')) })
  await page.tap('仅浏览')
  await page.hides('同意后,王敏能看到你读了什么')
  expect(page.share().path).toBe(asItCame)
  await page.close()
})

test('a cancelled activity says so', async () => {
  const page = open({ openShareLink: world.opened({ ...world.event, state: 'cancelled' }) })
  await page.shows('活动已取消')
  await page.close()
})

test('what is over or full says so above, and whom to ask; an article never does', async () => {
  const past = { ...world.event.schedule, startsAt: world.now - 9, endsAt: world.now - 1, registerBy: world.now - 9 }
  const over = open({ openShareLink: world.opened({ ...world.event, schedule: past as never }) })
  await over.shows('活动已经结束了')
  await over.close()
  const full = open({ openShareLink: world.opened(world.event, { seatsLeft: 0 }) })
  await full.shows('已满，下一场可以问问 王敏')
  await full.close()
  const closesAt = world.now - 1
  const survey = open({ openShareLink: world.opened({ ...world.survey, closesAt }) })
  await survey.shows('不再收答案了')
  await survey.hides('自动保存')
  await survey.close()
  const article = open({ openShareLink: world.opened({ ...world.article, closesAt }) })
  await article.shows('来自 王敏')
  await article.hides('已经结束')
  await article.close()
})

test('a registered person learns that a called-off event needs nothing of them', async () => {
  const mine = { ...world.opened(world.event).mine, registration: 'registered' as const }
  const page = open({ openShareLink: world.opened({ ...world.event, state: 'cancelled' }, { mine }) })
  await page.shows('你的报名也一起取消，不用再操作')
  await page.close()
})

test('back from the questions, the page knows what was answered there', async () => {
  let isFinished = false
  const page = open({
    openShareLink: () => world.opened(world.survey, { mine: { ...world.opened(world.survey).mine, isFinished } }),
    recordInteractions: { stored: true },
  })
  await page.tap('填写问卷')
  isFinished = true
  page.hide()
  page.show()
  await page.shows('看看我的回答')
  await page.close()
})
