import { openCompiledPage } from '../../support/weapp'
import { type Answers, refuse, silence } from '../../support/weapp-answers'
import * as world from '../../support/weapp-world'

const route = 'subpackages/customer/pages/book-talk/index'
const [firstTime] = world.agentCardAnswer.talkTimes
const open = (answers: Answers = {}) =>
  openCompiledPage(
    route,
    { a: world.ids.agent, l: world.ids.link, t: String(firstTime?.startsAt) },
    {
      getAgentCard: world.agentCardAnswer,
      bookAppointment: { appointmentId: world.ids.appointment, words: '明天 14:00 微信语音' },
      ...answers,
    },
  )

test('it waits with an outline', async () => {
  const page = open({ getAgentCard: silence })
  await page.waits()
  await page.close()
})

test('a time, a manner, a subject: then it is asked for', async () => {
  const page = open()
  await page.tap('视频')
  await page.tap('聊聊孩子的教育金')
  await page.tap('约这个时间')
  expect(await page.sent('bookAppointment')).toMatchObject({
    agentId: world.ids.agent,
    startsAt: firstTime?.startsAt,
    manner: 'video',
    topic: '聊聊孩子的教育金',
  })
  await page.shows('已发给 王敏')
  await page.close()
})

test('whoever has not agreed yet is asked where they stand, and the talk goes on from there', async () => {
  const page = open({
    getAgentCard: { ...world.agentCardAnswer, consent: 'undecided' },
    grantConsent: { consent: 'granted' },
  })
  await page.tap('约这个时间')
  await page.shows('预约前，先问你一声')
  expect(page.trace.calls.map(({ operation }) => operation)).toEqual(['getAgentCard'])
  await page.tap('同意并继续')
  await page.shows('已发给 王敏')
  expect(page.trace.calls.map(({ operation }) => operation)).toEqual([
    'getAgentCard',
    'grantConsent',
    'bookAppointment',
  ])
  await page.close()
})

test('a time that was just taken is told in words', async () => {
  const page = open({ bookAppointment: refuse('time_unavailable') })
  await page.tap('约这个时间')
  await page.shows('这个时间约不了')
  await page.close()
})

test('when there is no time it says so', async () => {
  const page = open({ getAgentCard: { ...world.agentCardAnswer, talkTimes: [] } })
  await page.shows('最近没有空出来的时间')
  await page.close()
})
