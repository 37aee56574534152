import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { TextField } from '@/components/text-field'
import type { AnswerValue, Question } from '../hooks/use-survey'
import styles from './question-card.module.scss'

/** One question on its own screen. `onDone` says that one tap was the whole answer. */
export function QuestionCard(props: {
  question: Question
  answer: AnswerValue | undefined
  onAnswer: (answer: AnswerValue) => void
  onDone: () => void
}) {
  const { question, answer, onAnswer, onDone } = props
  const chosen = answer?.choices ?? []

  const hint = question.type === 'multiple' ? '可以选几个' : question.required ? '' : '可以不答'

  function rate(rating: number) {
    onAnswer({ rating })
    onDone()
  }
  function toggle(id: string) {
    const rest = chosen.filter((each) => each !== id)
    onAnswer({ choices: rest.length < chosen.length ? rest : [...chosen, id] })
  }

  return (
    <View className={styles.question}>
      <Text className={styles.title}>{question.title}</Text>
      {hint && <Text className={styles.hint}>{hint}</Text>}
      {question.type === 'rating' && (
        <View>
          <View className={styles.scale}>
            {[1, 2, 3, 4, 5].map((rating) => (
              <View
                key={rating}
                className={`${styles.grade} ${answer?.rating === rating ? styles.chosen : ''}`}
                hoverClass={styles.pressed}
                aria-role="button"
                aria-label={`${rating} 分`}
                onClick={() => rate(rating)}
              >
                {rating}
              </View>
            ))}
          </View>
          <View className={styles.ends}>
            <Text>{question.lowLabel ?? '不满意'}</Text>
            <Text>{question.highLabel ?? '很满意'}</Text>
          </View>
        </View>
      )}
      {question.type === 'nps' && (
        <View>
          <View className={styles.scale}>
            {[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((rating) => (
              <View
                key={rating}
                className={`${styles.point} ${answer?.rating === rating ? styles.chosen : ''}`}
                hoverClass={styles.pressed}
                aria-role="button"
                aria-label={`${rating} 分`}
                onClick={() => rate(rating)}
              >
                {rating}
              </View>
            ))}
          </View>
          <View className={styles.ends}>
            <Text>0 不会推荐</Text>
            <Text>10 一定推荐</Text>
          </View>
        </View>
      )}
      {(question.type === 'single' || question.type === 'multiple') &&
        question.choices.map(({ id, text }) => {
          const isChosen = chosen.includes(id)
          return (
            <View
              key={id}
              className={`${styles.choice} ${isChosen ? styles.chosen : ''}`}
              hoverClass={styles.pressed}
              aria-role="button"
              onClick={() => {
                if (question.type === 'multiple') toggle(id)
                else {
                  onAnswer({ choices: [id] })
                  onDone()
                }
              }}
            >
              <Text className={styles.words}>{text}</Text>
              <View className={`${styles.box} ${question.type === 'single' ? styles.round : ''}`}>
                {isChosen && <Icon name="check" size={16} />}
              </View>
            </View>
          )
        })}
      {question.type === 'text' && (
        <TextField
          value={answer?.text ?? ''}
          onChange={(text) => onAnswer({ text })}
          maxLength={500}
          lines={6}
          placeholder={question.placeholder ?? '想到什么写什么'}
        />
      )}
    </View>
  )
}
