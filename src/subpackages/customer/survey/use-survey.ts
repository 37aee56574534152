import type { OperationInput, OperationOutput } from '@contract/operations'
import { useEffect, useRef, useState } from 'react'
import { asOperationError, type OperationError } from '@/operations/call-operation'
import { useSaveSurveyAnswers } from '@/operations/use-save-survey-answers'

type Opened = OperationOutput<'openShareLink'>
export type Question = Opened['activity']['questions'][number]
export type AnswerValue = Opened['mine']['answers'][string]
export type QuizResult = NonNullable<OperationOutput<'saveSurveyAnswers'>['result']>

export function isAnswered(answer: AnswerValue | undefined): boolean {
  return Boolean(answer && (answer.rating !== undefined || answer.choices?.length || answer.text?.trim()))
}

/**
 * One person's way through the questions. Every step is saved at once; what could not be saved goes with the next step,
 * so a weak network never stops anybody.
 */
export function useSurvey(opened: Opened, link: { shareLinkId: string; parentLinkId?: string }) {
  const { questions, kind } = opened.activity
  const [answers, setAnswers] = useState<Record<string, AnswerValue>>(opened.mine.answers)
  const [step, setStep] = useState(() => firstOpenStep(questions, opened.mine.answers, opened.mine.isFinished))
  const [isFinished, setFinished] = useState(false)
  const [result, setResult] = useState<QuizResult | null>(null)
  const [error, setError] = useState<OperationError | null>(null)
  const unsaved = useRef(new Set<string>())
  const { run, isBusy } = useSaveSurveyAnswers()
  const latest = useRef(answers)
  latest.current = answers

  async function save(finish: boolean) {
    const sending = [...unsaved.current]
    if (!finish && sending.length === 0) return
    const input: OperationInput<'saveSurveyAnswers'> = {
      ...link,
      answers: sending.flatMap((question) => {
        const answer = latest.current[question]
        return answer ? [{ question, ...pick(answer) }] : []
      }),
      finish,
    }
    try {
      const saved = await run(input)
      for (const question of sending) unsaved.current.delete(question)
      setError(null)
      if (finish) {
        setResult(saved.result ?? null)
        setFinished(true)
      }
    } catch (reason) {
      setError(asOperationError(reason))
    }
  }

  function answer(question: string, value: AnswerValue) {
    const next = { ...latest.current, [question]: value }
    latest.current = next
    setAnswers(next)
    unsaved.current.add(question)
  }

  // Leaving in the middle saves what was chosen but not yet sent.
  const leave = useRef(() => {})
  leave.current = () => void (unsaved.current.size > 0 && !isFinished && save(false))
  useEffect(() => () => leave.current(), [])

  return {
    kind,
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
    unsavedCount: () => unsaved.current.size,
  }
}

function firstOpenStep(
  questions: readonly Question[],
  answers: Record<string, AnswerValue>,
  isFinished: boolean,
): number {
  if (isFinished) return 0
  const open = questions.findIndex(({ id }) => !isAnswered(answers[id]))
  return open === -1 ? Math.max(0, questions.length - 1) : open
}

function pick({ choices, rating, text }: AnswerValue): AnswerValue {
  return {
    ...(choices && { choices }),
    ...(rating !== undefined && { rating }),
    ...(text !== undefined && { text: text.trim() }),
  }
}
