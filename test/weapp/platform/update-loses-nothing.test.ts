import { openCompiledPage } from '../../support/weapp'
import { newPhoneState } from '../../support/weapp-platform'
import * as world from '../../support/weapp-world'

// Texts exactly as version 0.1.0 left them under its keys: whoever updates finds them. They are never adapted to the code.
const at = Date.now() - 60_000
const phoneId = 'k3JxQ9bT0aLmZ2Wd'
const link = `{"shareLinkId":"${world.ids.link}","agentId":"${world.ids.agent}"}`
const envelope = (sequence: number, section: string) =>
  `{"phoneId":"${phoneId}","sequence":${sequence},"link":${link},"interactions":[{"kind":"read","at":${at},"section":"${section}","depth":50}]}`
const source = 'n0teB00kS0urce12'
const kept: Record<string, string> = {
  'capture-queue': `{"phoneId":"${phoneId}","next":8,"closed":[${envelope(6, 'h1')}],"open":[${envelope(7, 'h2')}],"dropped":1}`,
  'note-book': `{"source":"${source}","lastSequence":4,"waiting":[{"personId":"${world.ids.customer}","kind":"visit","at":${at},"note":"喝了茶","phoneId":"${source}","sequence":4}]}`,
  'studio-drafts': `[{"activityId":"draftOld1234","origin":"kind:article","draft":{"kind":"article","title":"写了一半的","summary":"","cover":"art:tea","audience":"acquaintance","blocks":[],"topics":[],"questions":[]},"savedAt":${at}}]`,
  'studio-onboarding': `{"profile":{"name":"王小敏","avatar":"","institution":"","licenceNumber":"","headline":"陪你看懂保单","city":"","facets":[],"ownTags":[],"talkHours":[]},"facet":{"key":"whoIAm","text":"","pictures":[]}}`,
  'large-font': 'yes',
}
const phone = newPhoneState()

test('envelopes of the old version go out under their own numbers, the one still gathering too', async () => {
  const answers = { openShareLink: world.opened(world.article), recordInteractions: { stored: true } }
  const page = openCompiledPage('pages/landing/index', { l: world.ids.link }, answers, kept, phone)
  await page.shows('孩子的第一份保障')
  await page.sent('recordInteractions')
  const sent = () => page.trace.calls.filter(({ operation }) => operation === 'recordInteractions')
  while (sent().length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(
    sent()
      .slice(0, 2)
      .map(({ input }) => input),
  ).toMatchObject([
    { phoneId, sequence: 6, interactions: [{ section: 'h1' }] },
    { phoneId, sequence: 7, interactions: [{ section: 'h2' }] },
  ])
  await page.close()
})

test('a note of the old version is sent, and letters stay large', async () => {
  const answers = {
    getAgentProfile: { profile: world.profile },
    getToday: world.today,
    listEngaged: world.engaged,
    noteContact: { stored: true },
  }
  const page = openCompiledPage('subpackages/workspace/pages/home/index', {}, answers, {}, phone)
  expect(await page.sent('noteContact')).toMatchObject({ phoneId: source, sequence: 4, kind: 'visit', note: '喝了茶' })
  await page.close()
})

test('a draft of the old version is offered again', async () => {
  const page = openCompiledPage('subpackages/studio/pages/gallery/index', {}, {}, {}, phone)
  await page.shows('写了一半的')
  await page.close()
})

test('what somebody told of themselves is still in its fields', async () => {
  const answers = { getAgentProfile: { profile: null } }
  const page = openCompiledPage('subpackages/studio/pages/profile/index', {}, answers, {}, phone)
  await page.shows('先认识一下你')
  while ((await page.fieldSays('客户平时怎么称呼你', 'value')) !== '王小敏') {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await page.close()
})
