import type { Question } from '@domain/activities/activity/activity'
import { draftLimits } from '@domain/activities/activity/draft-limits'
import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/pictures/icon'
import { WordButton } from '../../shared/word-button'
import { WritingArea } from '../writing/writing-area'
import { ChoicesEditor } from './choices-editor'
import styles from './question-editor.module.scss'
import { questionTypeLabels } from './question-types'

interface Props {
  question: Question
  number: number
  isQuiz: boolean
  isOpen: boolean
  isFirst: boolean
  isLast: boolean
  problem?: string
  onOpen: () => void
  onChange: (question: Question) => void
  onMove: (step: 1 | -1) => void
  onRemove: () => void
}

/** One question: a line while closed, everything about it while open. */
export function QuestionEditor(props: Props) {
  const { question, number, isOpen, problem, onOpen } = props
  return (
    <View id={`question-${question.id}`} className={styles.question}>
      {isOpen ? (
        <OpenQuestion {...props} />
      ) : (
        <View className={styles.closed} aria-role="button" onClick={onOpen}>
          <View className={styles.number}>{number}</View>
          <View className={styles.words}>
            <View className={styles.title}>{question.title || '还没写题目'}</View>
            <View className={styles.facts}>{factsOf(question)}</View>
          </View>
          <Icon name="chevron" size={16} />
        </View>
      )}
      {problem && <View className={styles.problem}>{problem}</View>}
    </View>
  )
}

function factsOf(question: Question): string {
  const choices = 'choices' in question ? [`${question.choices.length} 个选项`] : []
  return [questionTypeLabels[question.type], ...choices, question.required ? '必答' : '选答'].join(' · ')
}

function OpenQuestion({ question, number, isQuiz, isFirst, isLast, onChange, onMove, onRemove }: Props) {
  return (
    <View className={styles.open}>
      <View className={styles.head}>
        <Text className={styles.type}>
          第 {number} 题 · {questionTypeLabels[question.type]}
        </Text>
        <View
          className={`${styles.required} ${question.required ? styles.isRequired : ''}`}
          aria-role="button"
          onClick={() => onChange({ ...question, required: !question.required })}
        >
          {question.required ? '必答' : '选答'}
        </View>
      </View>
      <WritingArea
        value={question.title}
        placeholder="想问什么？"
        look="heading"
        limit={draftLimits.questionTitle}
        onInput={(title) => onChange({ ...question, title })}
      />
      {question.type === 'nps' && (
        <View className={styles.note}>客户会从 0 到 10 里选一个：有多愿意把你推荐给朋友</View>
      )}
      {question.type === 'rating' && <View className={styles.note}>客户从 1 分到 5 分里点一个</View>}
      {question.type === 'text' && <View className={styles.note}>客户用自己的话写，最多 500 字</View>}
      {'choices' in question && <ChoicesEditor question={question} isQuiz={isQuiz} onChange={onChange} />}
      {isQuiz && question.type === 'single' && (
        <WritingArea
          value={question.explanation ?? ''}
          placeholder="答完后给一句解释（可不写）"
          look="second"
          limit={draftLimits.explanation}
          onInput={(explanation) => onChange({ ...question, explanation })}
        />
      )}
      <View className={styles.tools}>
        <WordButton words="上移" tone="quiet" isDisabled={isFirst} onTap={() => onMove(-1)} />
        <WordButton words="下移" tone="quiet" isDisabled={isLast} onTap={() => onMove(1)} />
        <View className={styles.gap} />
        <WordButton words="删除" tone="danger" onTap={onRemove} />
      </View>
    </View>
  )
}
