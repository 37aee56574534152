import { joinExport } from '@domain/people/person/join-export'
import { openCompiledPage } from '../../support/weapp'
import { type Answers, refuse, silence } from '../../support/weapp-answers'
import { newPhoneState } from '../../support/weapp-platform'
import * as world from '../../support/weapp-world'

const route = 'subpackages/customer/pages/known-about-me/index'
const open = (answers: Answers = {}) =>
  openCompiledPage(
    route,
    { a: world.ids.agent },
    {
      getKnownAboutMe: world.known,
      reviseMyTag: { isHidden: true },
      withdrawConsent: { consent: 'withdrawn' },
      eraseMyData: { erased: 12 },
      ...answers,
    },
  )

test('it waits with an outline', async () => {
  const page = open({ getKnownAboutMe: silence })
  await page.waits()
  await page.close()
})

test('everything known stands there with its reason', async () => {
  const page = open()
  await page.shows('TA 觉得你在关心孩子的教育金')
  await page.shows('最近两次都读到“教育金”')
  await page.shows('你报名了周末亲子风筝会')
  await page.close()
})

test('a tag shows its evidence and can be hidden', async () => {
  const page = open()
  await page.tap('TA 觉得你在关心孩子的教育金')
  await page.shows('昨天读了《孩子的第一份保障》的“再看教育金”')
  await page.tap('隐藏')
  expect(await page.sent('reviseMyTag')).toEqual({ agentId: world.ids.agent, tag: world.tag.key, revision: 'hide' })
  await page.close()
})

test('consent can be withdrawn', async () => {
  const page = open()
  await page.tap('撤回同意')
  expect(await page.sent('withdrawConsent')).toEqual({ agentId: world.ids.agent })
  await page.close()
})

test('with the consent goes what this phone still holds for that advisor, and nothing of another’s', async () => {
  const waiting = (agentId: string) => ({ agentId, answers: { q1: { rating: 5 } } })
  const unsent = JSON.stringify({ activityOne1: waiting(world.ids.agent), activityTwo2: waiting('AgentZhao') })
  const answers = { getKnownAboutMe: world.known, withdrawConsent: { consent: 'withdrawn' as const } }
  const page = openCompiledPage(route, { a: world.ids.agent }, answers, { 'survey-answers': unsent })
  await page.tap('撤回同意')
  await page.sent('withdrawConsent')
  expect(JSON.parse(JSON.parse(page.trace.storage.get('survey-answers') as string))).toEqual({
    activityTwo2: waiting('AgentZhao'),
  })
  await page.close()
})

test('withdrawing says which talk it calls off, and says nothing of talks where there are none', async () => {
  const one = open({ getKnownAboutMe: { ...world.known, talksAhead: [{ words: '后天 19:00 聊教育金' }] } })
  await one.tap('撤回同意')
  await one.said('“后天 19:00 聊教育金”的预约会一起取消')
  await one.close()

  const none = open()
  await none.tap('撤回同意')
  await none.said('马上看不到你的记录')
  expect(none.trace.said.join()).not.toContain('预约')
  await none.close()
})

test('withdrawing says which seats stay', async () => {
  const one = open({ getKnownAboutMe: { ...world.known, eventsAhead: ['周末亲子风筝会'] } })
  await one.tap('撤回同意')
  await one.said('《周末亲子风筝会》的名额还给你留着')
  await one.close()

  const more = open({ getKnownAboutMe: { ...world.known, eventsAhead: ['周末亲子风筝会', '秋日读书会'] } })
  await more.tap('撤回同意')
  await more.said('《周末亲子风筝会》等 2 场活动的名额还给你留着')
  await more.close()
})

test('whoever withdrew agrees again in the same place, by the sentence they agree to', async () => {
  const page = open({
    getKnownAboutMe: { ...world.known, consent: 'withdrawn' },
    grantConsent: { consent: 'granted' },
  })
  await page.shows('之前记下的')
  await page.tap('重新同意')
  await page.said(world.known.consentText.sentence)
  expect(await page.sent('grantConsent')).toEqual({ agentId: world.ids.agent, textVersion: '2026-11' })
  await page.close()
})

test('whoever never agreed is told that nothing is there, not that something failed', async () => {
  const page = open({ getKnownAboutMe: refuse('consent_missing') })
  await page.shows('TA 还什么都不知道')
  await page.hides('没能打开')
  await page.close()
})

test('a long history is put together from its parts', async () => {
  const page = open({
    exportMyData: ({ cursor }) =>
      cursor
        ? { fileName: 'shuke.json', json: '{"envelopes":[{"_id":"b"}]}' }
        : { fileName: 'shuke.json', json: '{"brought":1,"envelopes":[{"_id":"a"}]}', next: 'more' },
  })
  await page.tap('导出')
  await page.said('导出好了')
  expect(page.trace.calls.filter(({ operation }) => operation === 'exportMyData').map(({ input }) => input)).toEqual([
    {},
    { cursor: 'more' },
  ])
  await page.close()
})

test('everything towards this advisor can be erased, and the page leads away', async () => {
  const page = open()
  await page.tap('全部删除')
  expect(await page.sent('eraseMyData')).toEqual({ scope: { of: 'agent', agentId: world.ids.agent } })
  await page.went('redirectTo /subpackages/customer/pages/advisors/index')
  await page.close()
})

test('an advisor who knows nothing shows an empty page in words', async () => {
  const page = open({ getKnownAboutMe: { ...world.known, name: '', tags: [], facts: [], timeline: [] } })
  await page.shows('TA 还什么都不知道')
  await page.close()
})

test('an unknown advisor is refused in words', async () => {
  const page = open({ getKnownAboutMe: refuse('agent_unknown') })
  await page.shows('没有找到这位顾问')
  await page.close()
})

const exported = { fileName: 'shuke-my-data.json', json: '{"people":[]}' }
const exportOn = async (fileShare: 'ok' | 'fail cancel' | 'fail not supported') => {
  const answers: Answers = { getKnownAboutMe: world.known, exportMyData: exported }
  const page = openCompiledPage(route, { a: world.ids.agent }, answers, {}, { ...newPhoneState(), fileShare })
  await page.tap('导出')
  await page.did('shareFileMessage wxfile://usr/shuke-my-data.json')
  return page
}

test('everything known is handed out as a file, after a tap that WeChat takes for one', async () => {
  const page = await exportOn('ok')
  await page.said('资料导出好了')
  expect(page.trace.did).toHaveLength(1)
  await page.close()
})

test('who changes their mind over the list of chats finds nothing on the clipboard', async () => {
  const page = await exportOn('fail cancel')
  await page.tap('TA 觉得你在关心孩子的教育金')
  await page.shows('昨天读了')
  expect(page.trace.did).toHaveLength(1)
  await page.close()
})

test('a WeChat that cannot share files gives the export to the clipboard', async () => {
  const page = await exportOn('fail not supported')
  await page.did(`setClipboardData ${JSON.stringify(joinExport([exported.json]))}`)
  await page.close()
})
