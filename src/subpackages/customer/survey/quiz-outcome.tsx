import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/pictures/icon'
import styles from './quiz-outcome.module.scss'
import type { AnswerValue, Question, QuizResult } from './use-survey'

/** The score in words, then every question with what was chosen, what is right and why. */
export function QuizOutcome(props: {
  result: QuizResult
  questions: readonly Question[]
  answers: Readonly<Record<string, AnswerValue>>
}) {
  const { result, questions, answers } = props
  return (
    <View className={styles.outcome}>
      <View className={styles.score}>
        <Text className={styles.right}>{result.score}</Text>
        <Text className={styles.of}> / {result.outOf} 题答对</Text>
      </View>
      <Text className={styles.words}>{result.words}</Text>
      {result.questions.map((each, index) => {
        const question = questions.find(({ id }) => id === each.question)
        const choices = question && 'choices' in question ? question.choices : []
        const wordsOf = (ids: readonly string[]) =>
          choices
            .filter(({ id }) => ids.includes(id))
            .map(({ text }) => text)
            .join('、')
        const right = wordsOf(each.rightChoices)
        const chosen = each.isRight ? '' : wordsOf(answers[each.question]?.choices ?? [])
        return (
          <View key={each.question} className={styles.item}>
            <View className={`${styles.sign} ${each.isRight ? styles.good : styles.bad}`}>
              <Icon name={each.isRight ? 'check' : 'close'} size={16} />
              <Text className={styles.verdict}>{each.isRight ? '答对了' : '没答对'}</Text>
            </View>
            <Text className={styles.title}>
              {index + 1}. {question?.title}
            </Text>
            {chosen && <Text className={styles.chosen}>你选了：{chosen}</Text>}
            {right && <Text className={styles.answer}>正确答案：{right}</Text>}
            {each.explanation && <Text className={styles.explanation}>{each.explanation}</Text>}
          </View>
        )
      })}
    </View>
  )
}
