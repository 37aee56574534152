import type { Question } from '../../../domain/activities/activity/activity'
import type { SeededRandom } from './seeded-random'
import type { SurveyAnswer } from './visit'
import { openQuestions, surveyWords } from './words'

/** What people usually tick; nobody is praised for everything. */
const usualRatings: Record<string, readonly number[]> = {
  tangibles: [5, 4, 4, 4, 3],
  responsiveness: [5, 4, 4, 3, 3],
  empathy: [5, 5, 5, 5, 4],
}

/**
 * Answers somebody might give: mostly content, sometimes leaving out what may be left out. `turn` differs between
 * people, so that no two say the same words.
 */
export function chooseAnswers(questions: readonly Question[], turn: number, random: SeededRandom): SurveyAnswer[] {
  const mood = random.chance(0.15) ? -1 : 0
  return questions.flatMap((question) => chooseAnswer(question, mood, turn, random) ?? [])
}

function chooseAnswer(question: Question, mood: number, turn: number, random: SeededRandom): SurveyAnswer | undefined {
  if (!question.required && random.chance(question.type === 'text' ? 0.6 : 0.3)) return undefined
  switch (question.type) {
    case 'rating':
      return {
        question: question.id,
        rating: Math.max(1, random.pick(usualRatings[question.id] ?? [5, 5, 5, 4, 4]) + 2 * mood),
      }
    case 'nps':
      return { question: question.id, rating: Math.max(0, random.pick([10, 10, 9, 9, 8, 8, 7]) + 4 * mood) }
    case 'single':
      return { question: question.id, choices: [chooseOne(question, random)] }
    case 'multiple':
      return { question: question.id, choices: chooseSome(question, random) }
    case 'text':
      return { question: question.id, text: said(question.id === 'words' ? surveyWords : openQuestions, turn) }
  }
}

function said(words: readonly string[], turn: number): string {
  return words[turn % words.length] ?? ''
}

function chooseOne({ choices }: Extract<Question, { type: 'single' }>, random: SeededRandom): string {
  const right = choices.find(({ isRight }) => isRight)
  return right && random.chance(0.65) ? right.id : random.pick(choices).id
}

function chooseSome({ choices }: Extract<Question, { type: 'multiple' }>, random: SeededRandom): string[] {
  const chosen = choices.filter(() => random.chance(0.35)).map(({ id }) => id)
  return chosen.length > 0 ? chosen : [random.pick(choices).id]
}
