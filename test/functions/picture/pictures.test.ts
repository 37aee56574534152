import { newCast, newId } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { articleDraft, profileDraft } from '../world/drafts'
import { becomeAgent, publish } from '../world/story'
import { uploadBytes, uploadPicture } from './uploads'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

const risky = 'forbidden-test-word'
/** As people do who are told to tap again: on a busy machine the answer is not there at once. */
async function untilChecked(save: () => Promise<string>): Promise<string> {
  for (let taps = 0; taps < 8; taps++) {
    const code = await save()
    if (code !== 'picture_pending') return code
  }
  return 'picture_pending'
}
const checkOf = async (file: string) => (await cloud.dumpAll()).pictureChecks.find(({ _id }) => _id === file)

test('a picture that WeChat passes is shown to strangers, and is not asked about again', async () => {
  const { wangMin, stranger } = newCast(cloud)
  const [portrait, page, cover] = await Promise.all([1, 2, 3].map(() => uploadPicture(cloud, wangMin)))
  const facets = [{ key: 'story' as const, text: '从老师到顾问', pictures: [page ?? ''] }]
  const profile = profileDraft({ avatar: portrait, facets })

  expect(await untilChecked(() => wangMin.codeOf('saveAgentProfile', profile))).toBe('ok')
  const draft = { activityId: newId(16), draft: articleDraft({ cover }), publish: true }
  expect(await untilChecked(() => wangMin.codeOf('saveActivity', draft))).toBe('ok')
  const { shareLinkId } = await publish(wangMin, articleDraft({ cover }))

  const { activity, agent } = await stranger.call('openShareLink', { shareLinkId, entry: 'person' })
  expect([agent.avatar, activity.cover]).toEqual([portrait, cover])
  const before = await checkOf(portrait ?? '')
  expect(before).toMatchObject({ state: 'passed' })
  await wangMin.call('saveAgentProfile', profile)
  expect(await checkOf(portrait ?? '')).toEqual(before)
})

test.each([
  ['an avatar', (picture: string) => ({ profile: profileDraft({ avatar: picture }) })],
  [
    'a page of the card',
    (picture: string) => ({
      profile: profileDraft({ facets: [{ key: 'honours', text: '奖状', pictures: ['art:agent', picture] }] }),
    }),
  ],
  ['a cover', (picture: string) => ({ draft: articleDraft({ cover: picture }) })],
  [
    'a picture in the text',
    (picture: string) => ({ draft: articleDraft({ blocks: [{ id: 'p', type: 'picture', picture }] }) }),
  ],
  [
    'the first frame of a video',
    (cover: string) => ({
      draft: articleDraft({
        blocks: [{ id: 'v', type: 'video', video: 'cloud://any.where/film.mp4', cover, seconds: 9 }],
      }),
    }),
  ],
])('%s that WeChat’s check refuses is not stored where others see it', async (_what, make) => {
  const { wangMin } = newCast(cloud)
  await becomeAgent(wangMin)
  const picture = await uploadPicture(cloud, wangMin, risky)
  const { profile, draft } = make(picture) as {
    profile?: ReturnType<typeof profileDraft>
    draft?: ReturnType<typeof articleDraft>
  }
  const before = await cloud.dumpAll()
  const activityId = newId(16)

  const code = await untilChecked(() =>
    profile
      ? wangMin.codeOf('saveAgentProfile', profile)
      : wangMin.codeOf('saveActivity', { activityId, draft, publish: true }),
  )

  expect(code).toBe('picture_refused')
  const { agents, activities } = await cloud.dumpAll()
  expect({ agents, activities }).toEqual({ agents: before.agents, activities: before.activities })
})

test('a draft, which nobody else sees, may hold what has not been checked; publishing it may not', async () => {
  const { wangMin } = newCast(cloud)
  await becomeAgent(wangMin)
  const draft = articleDraft({ cover: await uploadPicture(cloud, wangMin, risky) })
  const activityId = newId(16)

  expect(await wangMin.codeOf('saveActivity', { activityId, draft, publish: false })).toBe('ok')
  const publishIt = () => wangMin.codeOf('saveActivity', { activityId, draft, publish: true })
  expect(await untilChecked(publishIt)).toBe('picture_refused')
})

test('what WeChat cannot look at is not shown, and is asked about again', async () => {
  const { wangMin } = newCast(cloud)
  const avatar = await uploadBytes(cloud, wangMin, Buffer.from('RIFF....WEBP'), 'image/webp')

  expect(await wangMin.codeOf('saveAgentProfile', profileDraft({ avatar }))).toBe('picture_pending')
  expect(await checkOf(avatar)).toBeUndefined()
  expect(await wangMin.codeOf('getToday', {})).toBe('agent_required')
})

test('a picture that is not there is refused', async () => {
  const { wangMin } = newCast(cloud)
  const avatar = 'cloud://shuke-local.7368-shuke-local/uploads/nowhere.png'
  expect(await wangMin.codeOf('saveAgentProfile', profileDraft({ avatar }))).toBe('picture_refused')
})

test('nobody answers in WeChat’s place: the id of the question is told to nobody, and another one changes nothing', async () => {
  const { wangMin } = newCast(cloud)
  await becomeAgent(wangMin)
  const file = await uploadPicture(cloud, wangMin)
  const asked = {
    _id: file,
    agentId: wangMin.personId,
    personId: wangMin.personId,
    state: 'asked',
    traceId: 'trace-nobody-knows',
    askedAt: Date.now(),
  }
  await cloud.engine.write((operations, work) => operations.insert('pictureChecks', [asked], work))
  const push = { MsgType: 'event', Event: 'wxa_media_check', errcode: 0, result: { suggest: 'pass' } }

  const { json } = await wangMin.call('exportMyData', {})
  await cloud.callFunction('timer', { ...push, trace_id: 'trace-made-up-by-me' }, wangMin.openid)

  expect(JSON.parse(json).pictureChecks).toEqual([expect.objectContaining({ _id: file, state: 'asked' })])
  expect(json).not.toContain('trace-nobody-knows')
  expect(await checkOf(file)).toEqual(asked)
  await cloud.callFunction('timer', { ...push, trace_id: 'trace-nobody-knows', result: { suggest: 'review' } })
  expect(await checkOf(file)).toMatchObject({ state: 'refused' })
  await cloud.callFunction('timer', { ...push, trace_id: 'trace-nobody-knows' })
  expect(await checkOf(file)).toMatchObject({ state: 'refused' })
})
