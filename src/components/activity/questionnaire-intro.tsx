import type { ActivityView } from '@contract/shapes/activity'
import { Text, View } from '@tarojs/components'
import { Icon } from '../pictures/icon'
import styles from './questionnaire-intro.module.scss'

/** What will be asked and what becomes of it, before a person begins. */
export function QuestionnaireIntro(props: {
  activity: Pick<ActivityView, 'kind' | 'questions'>
  answeredCount: number
  isFinished: boolean
  /** No answers are taken any more: nothing is promised. */
  isClosed?: boolean
}) {
  const { kind, questions } = props.activity
  const isQuiz = kind === 'quiz'
  const first = questions[0]
  return (
    <View className={styles.intro}>
      {first && (
        <View className={styles.peek}>
          <Text className={styles.label}>第一题</Text>
          <Text className={styles.question}>{first.title}</Text>
        </View>
      )}
      {!props.isClosed && (
        <View className={styles.promise}>
          <View className={styles.sign}>
            <Icon name="check" size={16} />
          </View>
          <Text>{isQuiz ? '答完马上看对错和讲解' : '一屏一题，每答一题自动保存'}</Text>
        </View>
      )}
      <View className={styles.promise}>
        <View className={styles.sign}>
          <Icon name="lock" size={16} />
        </View>
        <Text>{isQuiz ? '没有及格线，只有你和顾问看得到' : '只有这位顾问看得到你的回答'}</Text>
      </View>
      {(props.isFinished || props.answeredCount > 0) && (
        <View className={styles.progress}>
          {props.isClosed
            ? '你答过的都在，谢谢。'
            : props.isFinished
              ? '你已经答完了，谢谢。想改随时可以改。'
              : `上次答到第 ${props.answeredCount} 题，接着来就好。`}
        </View>
      )}
    </View>
  )
}
