import type { OperationOutput } from '@contract/operations'
import { useDidHide } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { attempt } from '@/operations/attempt'
import type { OperationError } from '@/operations/call-operation'
import { useWriteOperation } from '@/operations/use-write-operation'
import { type Answers, keepUnsentAnswers } from '../shared/unsent-answers'

type Opened = OperationOutput<'openShareLink'>
export type Question = Opened['activity']['questions'][number]
export type AnswerValue = Answers[string]
export type QuizResult = NonNullable<OperationOutput<'saveSurveyAnswers'>['result']>
export type Survey = ReturnType<typeof useSurvey>

export function isAnswered(answer: AnswerValue | undefined): boolean {
  return Boolean(answer && (answer.rating !== undefined || answer.choices?.length || answer.text?.trim()))
}

/**
 * One person's way through the questions. Every step is saved at once; what could not be saved stays on the phone and goes
 * with the next step, so a weak network never stops anybody. `unsent` is what the phone still held.
 */
export function useSurvey(opened: Opened, link: { shareLinkId: string; parentLinkId?: string }, unsent: Answers) {
  const { questions, activityId } = opened.activity
  const waiting = useRef(answersTo(questions, unsent))
  const [answers, setAnswers] = useState<Answers>({ ...opened.mine.answers, ...waiting.current })
  const [step, setStep] = useState(() => firstOpenStep(questions, answers, opened.mine.isFinished))
  const [isFinished, setFinished] = useState(false)
  const [result, setResult] = useState<QuizResult | null>(null)
  const [error, setError] = useState<OperationError | null>(null)
  const { run, isBusy } = useWriteOperation('saveSurveyAnswers')
  const latest = useRef(answers)
  /** On their way just now: leaving the page need not send the same again. */
  const underWay = useRef<Answers | null>(null)

  function wait(answers: Answers) {
    waiting.current = answers
    void keepUnsentAnswers({ activityId, agentId: opened.agent.agentId }, answers)
  }

  async function save(finish: boolean) {
    const sending = waiting.current
    if (!finish && (Object.keys(sending).length === 0 || underWay.current === sending)) return
    underWay.current = sending
    const given = Object.entries(sending).map(([question, answer]) => ({ question, ...pick(answer) }))
    const isSaved = await attempt(
      async () => {
        const saved = await run({ ...link, answers: given, finish })
        if (finish) setResult(saved.result ?? null)
      },
      (_words, failure) => setError(failure),
    )
    if (underWay.current === sending) underWay.current = null
    if (!isSaved) return
    // What was changed meanwhile has not been sent.
    wait(withoutSent(waiting.current, sending))
    setError(null)
    if (finish) setFinished(true)
  }

  function answer(question: string, value: AnswerValue) {
    latest.current = { ...latest.current, [question]: value }
    setAnswers(latest.current)
    wait({ ...waiting.current, [question]: value })
  }

  // Leaving in the middle saves what was chosen but not yet sent.
  const leave = useRef(() => {})
  leave.current = () => void (!isFinished && save(false))
  useDidHide(() => leave.current())
  useEffect(() => () => leave.current(), [])

  return {
    questions,
    answers,
    step,
    isFinished,
    isBusy,
    result,
    error,
    answer,
    back: () => setStep((at) => Math.max(0, at - 1)),
    next() {
      if (step < questions.length - 1) {
        setStep(step + 1)
        void save(false)
      } else void save(true)
    },
  }
}

function firstOpenStep(questions: readonly Question[], answers: Answers, isFinished: boolean): number {
  if (isFinished) return 0
  const open = questions.findIndex(({ id }) => !isAnswered(answers[id]))
  return open === -1 ? Math.max(0, questions.length - 1) : open
}

/** The agent may have taken a question out since. */
function answersTo(questions: readonly Question[], answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([question]) => questions.some(({ id }) => id === question)))
}

function withoutSent(waiting: Answers, sent: Answers): Answers {
  return Object.fromEntries(Object.entries(waiting).filter(([question, answer]) => sent[question] !== answer))
}

function pick({ choices, rating, text }: AnswerValue): AnswerValue {
  return {
    ...(choices && { choices }),
    ...(rating !== undefined && { rating }),
    ...(text !== undefined && { text: text.trim() }),
  }
}
