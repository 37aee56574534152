import { openCompiledPage } from '../../support/weapp'
import { type Answers, offline, refuse, silence } from '../../support/weapp-answers'
import { newPhoneState } from '../../support/weapp-platform'
import * as world from '../../support/weapp-world'

const route = 'subpackages/customer/pages/survey/index'
const open = (answers: Answers = {}) =>
  openCompiledPage(
    route,
    { a: world.ids.agent, l: world.ids.link },
    {
      openShareLink: world.opened(world.survey),
      saveSurveyAnswers: ({ finish }) => ({ isFinished: finish }),
      recordInteractions: { stored: true },
      getAgentCard: world.agentCardAnswer,
      ...answers,
    },
  )

test('it waits with an outline', async () => {
  const page = open({ openShareLink: silence })
  await page.waits()
  await page.close()
})

test('one question a screen; each answer is saved, the last one finishes', async () => {
  const page = open()
  await page.shows('这次服务让你满意吗')
  await page.tap('5')
  await page.shows('你最近更关心什么')
  expect(await page.sent('saveSurveyAnswers')).toMatchObject({ answers: [{ question: 'q1', rating: 5 }] })
  await page.tap('孩子的教育金')
  await page.shows('还想对我说什么')
  await page.type('想到什么写什么', '谢谢')
  await page.tap('提交')
  await page.shows('谢谢你，都收到了')
  expect(await page.sent('saveSurveyAnswers')).toMatchObject({ finish: true })
  await page.close()
})

test('a last answer that could not be sent says that it is not handed in, and goes with the next try', async () => {
  let isAway = false
  const page = open({ saveSurveyAnswers: ({ finish }) => (isAway ? offline : { isFinished: finish }) })
  await page.tap('5')
  await page.tap('孩子的教育金')
  await page.shows('还想对我说什么')
  isAway = true
  await page.tap('提交')
  await page.shows('还没交上去')
  await page.hides('下一题一起保存')
  isAway = false
  await page.tap('提交')
  await page.shows('谢谢你，都收到了')
  await page.close()
})

test('without consent it leads back to the page that asks for it', async () => {
  const page = open({ openShareLink: world.opened(world.survey, { consent: 'undecided' }) })
  await page.went('redirectTo /pages/landing/index')
  await page.close()
})

test('a dead link is told in words', async () => {
  const page = open({ openShareLink: refuse('share_link_unknown') })
  await page.shows('这个链接已失效')
  await page.close()
})

test('answers that never arrived outlive a kill, and are gone from the phone once they did', async () => {
  const phone = newPhoneState()
  const openWith = (saveSurveyAnswers: Answers['saveSurveyAnswers']) =>
    openCompiledPage(
      route,
      { l: world.ids.link },
      { openShareLink: world.opened(world.survey), saveSurveyAnswers, recordInteractions: { stored: true } },
      {},
      phone,
    )
  const away = openWith(offline)
  await away.tap('5')
  await away.shows('你最近更关心什么')
  await away.tap('孩子的教育金')
  await away.shows('还想对我说什么')
  await away.close()

  const back = openWith(({ finish }) => ({ isFinished: finish }))
  await back.shows('还想对我说什么')
  await back.tap('提交')
  expect(await back.sent('saveSurveyAnswers')).toMatchObject({
    answers: [
      { question: 'q1', rating: 5 },
      { question: 'q2', choices: ['c1'] },
    ],
  })
  await back.shows('谢谢你，都收到了')
  while (JSON.parse(JSON.parse(phone.storage.get('survey-answers') as string))[world.ids.activity]) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await back.close()
})

test('hiding the app saves what was written: it may be killed there', async () => {
  const page = open()
  await page.tap('5')
  await page.tap('孩子的教育金')
  await page.type('想到什么写什么', '谢谢')
  page.hide()
  const saved = () => page.trace.calls.filter(({ operation }) => operation === 'saveSurveyAnswers').at(-1)?.input
  while (!JSON.stringify(saved()).includes('谢谢')) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(saved()).toMatchObject({ answers: [{ question: 'q3', text: '谢谢' }], finish: false })
  await page.close()
})
