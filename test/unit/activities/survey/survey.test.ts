import type { Question } from '@domain/activities/activity/activity'
import { touchActivity } from '@domain/activities/activity/touch-activity'
import { checkAnswers } from '@domain/activities/survey/check-answers'
import { quizResult } from '@domain/activities/survey/quiz-result'
import { surveyResult } from '@domain/activities/survey/survey-result'
import { activityOf } from '../../example-people'

const rating: Question = { id: 'q1', type: 'rating', title: '这次服务你满意吗？', required: true }
const nps: Question = { id: 'q2', type: 'nps', title: '愿意把我介绍给朋友吗？', required: true }
const worries: Question = {
  id: 'q3',
  type: 'multiple',
  title: '最近在操心什么？',
  required: false,
  choices: [
    { id: 'c1', text: '孩子' },
    { id: 'c2', text: '父母' },
  ],
}
const words: Question = { id: 'q4', type: 'text', title: '还想说什么？', required: false }
const who: Question = { ...worries, id: 'q5', type: 'single', title: '先为谁打算？' }
const survey = { questions: [rating, nps, worries, words] }

describe('checking answers', () => {
  test('a half-filled survey may be saved, but not finished', () => {
    const given = [{ question: 'q1', rating: 5 }]
    expect(checkAnswers(survey, given, { finish: false })).toBeNull()
    expect(checkAnswers(survey, given, { finish: true })).toBe('answers_incomplete')
  })

  test('answers saved before count when finishing', () => {
    const standing = { q1: { rating: 4 } }
    expect(checkAnswers(survey, [{ question: 'q2', rating: 9 }], { finish: true, standing })).toBeNull()
  })

  test('emptying a required answer leaves the survey incomplete', () => {
    const standing = { q1: { rating: 4 }, q2: { rating: 9 } }
    expect(checkAnswers(survey, [{ question: 'q2' }], { finish: true, standing })).toBe('answers_incomplete')
  })

  test.each([
    ['no such question', { question: 'q9', rating: 3 }],
    ['a sixth star', { question: 'q1', rating: 6 }],
    ['an unknown choice', { question: 'q3', choices: ['c9'] }],
    ['the same choice twice', { question: 'q3', choices: ['c1', 'c1'] }],
    ['words for a rating', { question: 'q1', text: '很好' }],
    ['a rating for words', { question: 'q4', rating: 3, text: '很好' }],
    ['two choices where one is asked for', { question: 'q5', choices: ['c1', 'c2'] }],
  ])('%s is refused', (_, answer) => {
    const asked = { questions: [...survey.questions, who] }
    expect(checkAnswers(asked, [answer], { finish: false })).toBe('question_unknown')
  })
})

describe('the result of a survey', () => {
  const responses: Parameters<typeof surveyResult>[1] = [
    {
      personId: 'lin',
      answers: { q1: { rating: 5, at: 1 }, q2: { rating: 10, at: 1 }, q3: { choices: ['c1', 'c2'], at: 1 } },
      finishedAt: 2,
    },
    {
      personId: 'su',
      answers: { q1: { rating: 4, at: 1 }, q2: { rating: 6, at: 1 }, q4: { text: '谢谢', at: 1 } },
      finishedAt: 2,
    },
    { personId: 'he', answers: { q1: { rating: 2, at: 1 }, q2: { rating: 9, at: 1 } } },
  ]

  test('satisfaction is the share of four and five stars, recommendation that of promoters less detractors', () => {
    expect(surveyResult(survey, responses)).toMatchObject({ started: 3, finished: 2, csat: 67, nps: 33 })
  })

  test('every question has its own result', () => {
    expect(surveyResult(survey, responses).questions).toMatchObject([
      {
        question: 'q1',
        answered: 3,
        average: 3.7,
        choices: [
          { text: '5 分', count: 1 },
          { text: '4 分', count: 1 },
          { text: '2 分', count: 1 },
        ],
      },
      { question: 'q2', answered: 3, average: 8.3 },
      {
        question: 'q3',
        answered: 1,
        choices: [
          { text: '孩子', count: 1 },
          { text: '父母', count: 1 },
        ],
      },
      { question: 'q4', answered: 1, texts: [{ personId: 'su', text: '谢谢' }] },
    ])
  })

  test.each([
    [8, 3, { nps: 0, csat: 0 }],
    [9, 4, { nps: 100, csat: 100 }],
    [6, 4, { nps: -100, csat: 100 }],
    [7, 5, { nps: 0, csat: 100 }],
  ])('a lone %i of ten and %i stars make %j', (likely, stars, scores) => {
    const answers = { q1: { rating: stars, at: 1 }, q2: { rating: likely, at: 1 } }
    expect(surveyResult(survey, [{ personId: 'lin', answers }])).toMatchObject(scores)
  })

  test('what was answered to another kind of question, or only with spaces, answers nothing now', () => {
    const asked = touchActivity(activityOf({ questions: [{ ...nps, id: 'q1' }] }))
    const answers = { q1: { rating: 3, at: 1, asked }, q4: { text: '  ', at: 1 } }
    const { csat, questions } = surveyResult(survey, [{ personId: 'lin', answers }])
    expect(csat).toBeUndefined()
    expect(questions.map(({ answered }) => answered)).toEqual([0, 0, 0, 0])
  })

  test('without answers there is no score to show', () => {
    expect(surveyResult(survey, [])).not.toHaveProperty('csat')
    expect(surveyResult(survey, [])).not.toHaveProperty('nps')
  })
})

describe('the result of a quiz', () => {
  const quiz = {
    questions: [
      {
        id: 'q1',
        type: 'single' as const,
        title: '医保的起付线是什么？',
        required: true,
        explanation: '自己先付的那一段',
        choices: [
          { id: 'c1', text: '自己先付的一段', isRight: true },
          { id: 'c2', text: '报销的上限' },
        ],
      },
      {
        id: 'q2',
        type: 'multiple' as const,
        title: '哪些要自己付？',
        required: true,
        choices: [
          { id: 'c1', text: '起付线以下', isRight: true },
          { id: 'c2', text: '目录以外', isRight: true },
          { id: 'c3', text: '目录以内' },
        ],
      },
    ],
  }

  test('a question counts when exactly the right choices were made', () => {
    const answers = { q1: { choices: ['c1'] }, q2: { choices: ['c1'] } }
    expect(quizResult(quiz, answers)).toEqual({
      score: 1,
      outOf: 2,
      words: '看看解析会有收获',
      questions: [
        { question: 'q1', isRight: true, rightChoices: ['c1'], explanation: '自己先付的那一段' },
        { question: 'q2', isRight: false, rightChoices: ['c1', 'c2'], explanation: '' },
      ],
    })
  })

  test('the words are kind at every score', () => {
    const both = { q1: { choices: ['c1'] }, q2: { choices: ['c2', 'c1'] } }
    expect(quizResult(quiz, both).words).toBe('全部答对，真厉害')
    expect(quizResult(quiz, {}).words).toBe('没关系，看完解析就明白了')
  })
})
