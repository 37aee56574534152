import type { TouchActivity } from '../../activities/activity/touch-activity'
import { idOf, listOf, optional, stored, wholeBetween } from './description/fields'
import { defineKind } from './description/kind'
import type { Detail } from './description/telling'

/** The answer another one takes the place of; its weight is taken back exactly. */
interface ReplacedAnswer {
  choices: string[]
  rating?: number
  at: number
  asked?: TouchActivity
}

export const surveyAnswer = defineKind({
  kind: 'surveyAnswer',
  by: 'function',
  fields: {
    question: idOf('question'),
    choices: listOf(idOf('choice')),
    rating: optional(wholeBetween(0, 10)),
    replaced: optional(stored<ReplacedAnswer>()),
  },
  points: { points: 0.5, unless: 'replaced' },
  takenBackBy: { field: 'replaced' },
  detail: answerDetail,
  told: { deed: ({ title, detail }) => `在${title}里${sayAnswer(detail)}`, lead: 50 },
})

export function sayAnswer(detail: Detail): string {
  if (typeof detail === 'number') return `打了 ${detail} 分`
  return detail === undefined ? '写下了回答' : `选了“${detail}”`
}

/** Chosen answers by their text, or the rating given. */
function answerDetail(
  answer: { question: string; choices: string[]; rating?: number },
  activity?: TouchActivity,
): Detail {
  const texts = answer.choices.flatMap((id) => activity?.questions[answer.question]?.choices[id]?.text ?? [])
  return texts.length > 0 ? texts.join('、').slice(0, 40) : answer.rating
}
