import type { Question } from '../../../domain/activity/activity'
import type { SeededRandom } from './seeded-random'
import type { SurveyAnswer } from './visit'
import { openQuestions, surveyWords } from './words'

/** Answers somebody might give: mostly content, sometimes leaving out what may be left out. */
export function chooseAnswers(questions: readonly Question[], random: SeededRandom): SurveyAnswer[] {
  const mood = random.chance(0.15) ? -1 : 0
  return questions.flatMap((question) => chooseAnswer(question, mood, random) ?? [])
}

function chooseAnswer(question: Question, mood: number, random: SeededRandom): SurveyAnswer | undefined {
  if (!question.required && random.chance(question.type === 'text' ? 0.6 : 0.3)) return undefined
  switch (question.type) {
    case 'rating':
      return { question: question.id, rating: Math.max(1, random.pick([5, 5, 5, 4, 4, 3]) + 2 * mood) }
    case 'nps':
      return { question: question.id, rating: Math.max(0, random.pick([10, 10, 9, 9, 8, 8, 7]) + 4 * mood) }
    case 'single':
      return { question: question.id, choices: [chooseOne(question, random)] }
    case 'multiple':
      return { question: question.id, choices: chooseSome(question, random) }
    case 'text':
      return { question: question.id, text: random.pick(question.id === 'words' ? surveyWords : openQuestions) }
  }
}

function chooseOne({ choices }: Extract<Question, { type: 'single' }>, random: SeededRandom): string {
  const right = choices.find(({ isRight }) => isRight)
  return right && random.chance(0.65) ? right.id : random.pick(choices).id
}

function chooseSome({ choices }: Extract<Question, { type: 'multiple' }>, random: SeededRandom): string[] {
  const chosen = choices.filter(() => random.chance(0.35)).map(({ id }) => id)
  return chosen.length > 0 ? chosen : [random.pick(choices).id]
}
