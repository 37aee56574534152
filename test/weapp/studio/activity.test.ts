import { openCompiledPage } from '../../support/weapp'
import { type Answers, refuse, silence } from '../../support/weapp-answers'
import * as world from '../../support/weapp-world'

const route = 'subpackages/studio/pages/activity/index'
const open = (answers: Answers = {}) =>
  openCompiledPage(
    route,
    { activityId: world.ids.activity },
    {
      getActivityResult: world.result,
      checkInParticipant: { registration: 'checkedIn' },
      issueShareLink: ({ shareLinkId }) => ({ shareLinkId }),
      cancelActivity: { state: 'cancelled', registered: 1 },
      ...answers,
    },
  )

test('it waits with an outline', async () => {
  const page = open({ getActivityResult: silence })
  expect(await page.sent('getActivityResult')).toEqual({ activityId: world.ids.activity })
  await page.waits()
  await page.close()
})

test('what came of it: in words, in figures with their meaning, and who brought whom', async () => {
  const page = open()
  await page.shows('2 个人参加,1 个人答完')
  await page.shows('大家怎么说')
  await page.shows('谁带来了谁')
  await page.shows('带来 1 位')
  await page.close()
})

test('a person leads to their page', async () => {
  const page = open()
  await page.tap('答完了调查')
  await page.went(`subpackages/workspace/pages/customer/index?personId=${world.ids.friend}`)
  await page.close()
})

test('it can be sent again, changed, and made into a poster', async () => {
  const page = open()
  await page.tap('改内容')
  await page.went(`subpackages/studio/pages/editor/index?activityId=${world.ids.activity}`)
  await page.tap('做张海报')
  await page.went(`subpackages/studio/pages/poster/index?activityId=${world.ids.activity}`)
  await page.tap('再发一次')
  await page.shows('发给微信好友')
  await page.close()
})

test('its card carries a picture that is in the package: WeChat would take one of the page', async () => {
  const page = open()
  await page.shows('再发一次')
  expect(page.share().imageUrl).toMatch(/^\/subpackages\/studio\/assets\/cards\/[a-z-]+\.png$/)
  await page.close()
})

test('before anybody came it says what to do', async () => {
  const page = open({
    getActivityResult: { ...world.result, people: 0, participants: [], lineage: [], survey: undefined },
  })
  await page.shows('还没有人来')
  await page.close()
})

test('an unknown activity is refused in words', async () => {
  const page = open({ getActivityResult: refuse('activity_unknown') })
  await page.shows('没有找到这个活动')
  await page.close()
})

test('people are checked in on the day itself, not before: there is no way back', async () => {
  const on = (startsAt: number): Answers => ({
    getActivityResult: { ...world.result, activity: { ...world.result.activity, kind: 'event', startsAt } },
  })
  const before = open(on(world.now + 7 * 86_400_000))
  await before.shows('活动当天')
  await before.close()
  const page = open(on(world.now - 60_000))
  await page.tap('签到')
  expect(await page.sent('checkInParticipant')).toMatchObject({ personId: world.ids.customer })
  await page.close()
})
