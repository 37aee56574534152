import { standingEvidence } from '@domain/log/tagging/standing-evidence'
import type { Evidence } from '@domain/words/tags/tag'

const answered = (detail: string, more: Partial<Evidence> = {}): Evidence => ({
  at: 1000,
  kind: 'surveyAnswer',
  rule: 'said.answers@1',
  activityId: 'survey',
  detail,
  ...more,
})
const takingBack = (detail: string): Evidence => answered(detail, { at: 2000, takesBack: 1000 })

test('of two answers saved at one instant only the one that was changed is taken back', () => {
  const evidence = [answered('父母'), answered('孩子'), takingBack('孩子')]
  expect(standingEvidence(evidence)).toEqual([answered('父母')])
})

test('one change takes back one answer: the same answer given again stands', () => {
  expect(standingEvidence([answered('孩子'), answered('孩子'), takingBack('孩子')])).toEqual([answered('孩子')])
})

test('a change in another activity takes nothing back', () => {
  const elsewhere = { ...takingBack('孩子'), activityId: 'another' }
  expect(standingEvidence([answered('孩子'), elsewhere])).toEqual([answered('孩子')])
})
