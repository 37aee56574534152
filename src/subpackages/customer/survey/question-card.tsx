import { Text, View } from '@tarojs/components'
import { TextField } from '@/components/controls/text-field'
import { Icon } from '@/components/pictures/icon'
import styles from './question-card.module.scss'
import type { AnswerValue, Question } from './use-survey'

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
        <Scale
          ratings={[1, 2, 3, 4, 5]}
          stepStyle={styles.grade}
          chosen={answer?.rating}
          low={question.lowLabel ?? '不满意'}
          high={question.highLabel ?? '很满意'}
          onRate={rate}
        />
      )}
      {question.type === 'nps' && (
        <Scale
          ratings={[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]}
          stepStyle={styles.point}
          chosen={answer?.rating}
          low="0 不会推荐"
          high="10 一定推荐"
          onRate={rate}
        />
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

/** Numbers to tap, and what the first and the last of them mean. */
function Scale(props: {
  ratings: readonly number[]
  stepStyle: string | undefined
  chosen: number | undefined
  low: string
  high: string
  onRate: (rating: number) => void
}) {
  return (
    <View>
      <View className={styles.scale}>
        {props.ratings.map((rating) => (
          <View
            key={rating}
            className={`${props.stepStyle} ${props.chosen === rating ? styles.chosen : ''}`}
            hoverClass={styles.pressed}
            aria-role="button"
            aria-label={`${rating} 分`}
            onClick={() => props.onRate(rating)}
          >
            {rating}
          </View>
        ))}
      </View>
      <View className={styles.ends}>
        <Text>{props.low}</Text>
        <Text>{props.high}</Text>
      </View>
    </View>
  )
}
