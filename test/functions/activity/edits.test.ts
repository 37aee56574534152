import { newCast, newId } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { expectFoldOfLog, relationshipOf } from '../runtime/log'
import { type ActivityDraft, articleDraft, surveyDraft } from '../world/drafts'
import { becomeAgent, envelope, setUpReader, stayed } from '../world/story'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

type Question = ActivityDraft['questions'][number]
type Single = Extract<Question, { type: 'single' }>

/** The survey with its choice question changed. */
function withCare(change: (care: Single) => Question | null): ActivityDraft {
  const draft = surveyDraft()
  const questions = draft.questions.flatMap((each) => (each.type === 'single' ? (change(each) ?? []) : each))
  return { ...draft, questions }
}

test('what was read stays what it was about: an edit changes no tag of before, also when the folds are made again', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await linYue.call('recordInteractions', envelope(linYue, link, [stayed(600)], 40))
  const before = await relationshipOf(cloud, linYue)
  const draft = articleDraft({ title: '换了一个题目', topics: ['need:pension'] })
  await wangMin.call('saveActivity', { activityId: link.activityId, draft, publish: true })

  // Overtaken by number 40, it has the folds made again.
  await linYue.call(
    'recordInteractions',
    envelope(linYue, link, [{ kind: 'favourite', at: Date.now(), on: false }], 30),
  )

  await expectFoldOfLog(cloud, linYue)
  const after = await relationshipOf(cloud, linYue)
  expect(after?.tags['need:educationFund']?.weight).toBeCloseTo(before?.tags['need:educationFund']?.weight ?? 0)
  expect(after?.tagKeys).not.toContain('need:pension')
})

test('a changed answer takes back what it had earned, whatever the question says by now', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const { shareLinkId, activityId } = await setUpReader(wangMin, linYue, { ...surveyDraft(), topics: [] })
  const choose = (choice: string) =>
    linYue.call('saveSurveyAnswers', {
      shareLinkId,
      answers: [{ question: 'care', choices: [choice] }],
      finish: false,
    })
  await choose('old')
  expect((await relationshipOf(cloud, linYue))?.tags['need:pension']?.weight).toBeGreaterThan(0)
  const draft = withCare((care) => ({
    ...care,
    choices: care.choices.map((choice) => (choice.id === 'old' ? { ...choice, tags: ['need:medical'] } : choice)),
  }))
  await wangMin.call('saveActivity', { activityId, draft: { ...draft, topics: [] }, publish: true })

  await choose('edu')

  const tags = (await relationshipOf(cloud, linYue))?.tags
  expect(tags?.['need:pension']?.weight).toBeCloseTo(0)
  expect(tags?.['need:medical']).toBeUndefined()
  await expectFoldOfLog(cloud, linYue)
})

test('answers to what is no longer asked neither count nor complete a survey', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const { shareLinkId, activityId } = await setUpReader(wangMin, linYue, surveyDraft())
  const save = (answers: { question: string; rating?: number; choices?: string[] }[], finish: boolean) =>
    linYue.codeOf('saveSurveyAnswers', { shareLinkId, answers, finish })
  await save(
    [
      { question: 'nps', rating: 4 },
      { question: 'care', choices: ['old'] },
      { question: 'rate', rating: 4 },
    ],
    false,
  )
  const changed = withCare((care) => ({
    ...care,
    choices: care.choices.map((choice) => (choice.id === 'old' ? { ...choice, id: 'other' } : choice)),
  }))
  const questions = changed.questions.map((each) => (each.type === 'nps' ? { ...each, type: 'rating' as const } : each))
  await wangMin.call('saveActivity', { activityId, draft: { ...changed, questions }, publish: true })

  expect(await save([], true)).toBe('answers_incomplete')
  const { survey } = await wangMin.call('getActivityResult', { activityId })
  const answered = survey?.questions.map(({ question, answered, average }) => [question, answered, average])
  expect(answered).toEqual([
    ['rate', 1, 4],
    ['nps', 0, undefined],
    ['care', 0, undefined],
    ['say', 0, undefined],
  ])
  expect(survey?.csat).toBe(100)
})

test('a draft saved while it is being published neither takes it back nor goes around the check', async () => {
  const { wangMin } = newCast(cloud)
  await becomeAgent(wangMin)
  for (let take = 0; take < 8; take++) {
    const activityId = newId(16)
    await wangMin.call('saveActivity', { activityId, draft: articleDraft(), publish: false })

    await Promise.all([
      wangMin.call('saveActivity', { activityId, draft: articleDraft(), publish: true }),
      wangMin.send('saveActivity', { activityId, draft: articleDraft({ title: '违禁测试词' }), publish: false }),
    ])

    const { state, draft } = await wangMin.call('getActivity', { activityId })
    expect([state, draft.title]).toEqual(['published', articleDraft().title])
  }
})
