import { saveActivity } from '../../contract/activity/save-activity'
import { recordInteractions } from '../../contract/interaction/record-interactions'
import { shareLinkId, tagKey } from '../../contract/shapes/ids'
import { capturedInteraction } from '../../contract/shapes/interaction'
import { capturedKinds, notedKinds, recordedKinds } from '../../domain/log/kinds/interaction'
import { taxonomy } from '../../domain/words/tags/taxonomy'
import { articleDraft, eventDraft, surveyDraft } from '../functions/world/drafts'
import { fc } from '../support/seeded'

const isDraft = (draft: unknown) =>
  saveActivity.input.safeParse({ activityId: 'aaaaaaaaaaaa', draft, publish: true }).success

test('a phone may capture every captured kind, and none that a function records or an agent notes', () => {
  const kinds = capturedInteraction.def.options.map((option) => [...option.shape.kind.values][0])
  expect(kinds.sort()).toEqual([...capturedKinds].sort())
  for (const kind of [...recordedKinds, ...notedKinds]) {
    expect(capturedInteraction.safeParse({ kind, at: 1_800_000_000_000 }).success).toBe(false)
  }
})

test('every tag of the taxonomy is a tag key', () => {
  expect(taxonomy.filter(({ key }) => !tagKey.safeParse(key).success)).toEqual([])
})

test('an event has a schedule, a survey has questions, and times are in order', () => {
  const now = 1_800_000_000_000
  expect(isDraft(articleDraft())).toBe(true)
  expect(isDraft(eventDraft(now))).toBe(true)
  expect(isDraft({ ...eventDraft(now), schedule: undefined })).toBe(false)
  expect(isDraft({ ...surveyDraft(), questions: [] })).toBe(false)
  expect(isDraft(eventDraft(now, { endsAt: now }))).toBe(false)
  expect(isDraft(articleDraft({ cover: 'https://elsewhere.example/x.png' }))).toBe(false)
})

test('a link’s id fits a poster’s scene whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      const isFit = /^[A-Za-z0-9_-]{10,16}$/.test(text)
      expect(shareLinkId.safeParse(text).success).toBe(isFit)
    }),
  )
})

test('no noise passes as an envelope', () => {
  fc.assert(fc.property(fc.anything(), (noise) => !recordInteractions.input.safeParse(noise).success))
})
