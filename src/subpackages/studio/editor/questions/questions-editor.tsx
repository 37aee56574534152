import type { Question } from '@domain/activities/activity/activity'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { newId } from '@/platform/ids/random-id'
import { newQuestion, type QuestionType } from '../../shared/drafts/working-draft'
import { insertAt, moveBy, removeById, replaceById } from '../writing/edit-list'
import { QuestionEditor } from './question-editor'
import { questionTypeLabels } from './question-types'
import styles from './questions-editor.module.scss'

interface Props {
  questions: Question[]
  isQuiz: boolean
  problemOf: (field: string) => string | undefined
  onChange: (edit: (questions: Question[]) => Question[]) => void
  onRemoved: (question: Question, index: number) => void
}

const surveyTypes: QuestionType[] = ['rating', 'single', 'multiple', 'text', 'nps']
const quizTypes: QuestionType[] = ['single']

/** The questions of a survey or a quiz, one open at a time. */
export function QuestionsEditor({ questions, isQuiz, problemOf, onChange, onRemoved }: Props) {
  const [open, setOpen] = useState<string | undefined>(questions.length === 1 ? questions[0]?.id : undefined)
  const add = (type: QuestionType) => {
    const question = newQuestion(type, () => newId(8))
    onChange((now) => insertAt(now, now.length, question))
    setOpen(question.id)
  }
  return (
    <View>
      {questions.map((question, index) => (
        <QuestionEditor
          key={question.id}
          question={question}
          number={index + 1}
          isQuiz={isQuiz}
          isOpen={open === question.id}
          isFirst={index === 0}
          isLast={index === questions.length - 1}
          problem={problemOf(`question-${question.id}`)}
          onOpen={() => setOpen(question.id)}
          onChange={(changed) => onChange((now) => replaceById(now, changed))}
          onMove={(step) => onChange((now) => moveBy(now, question.id, step))}
          onRemove={() => {
            onChange((now) => removeById(now, question.id))
            onRemoved(question, index)
          }}
        />
      ))}
      <View className={styles.bar}>
        <View className={styles.lead}>加一题</View>
        {(isQuiz ? quizTypes : surveyTypes).map((type) => (
          <View
            key={type}
            className={styles.choice}
            hoverClass={styles.pressed}
            aria-role="button"
            onClick={() => add(type)}
          >
            {questionTypeLabels[type]}
          </View>
        ))}
      </View>
    </View>
  )
}
