import { Text, View } from '@tarojs/components'
import { SectionCard } from '@/components/frame/section-card'
import type { ActivityResult } from './activity-result'
import { QuestionResult } from './question-result'
import { sayCsat, sayNps } from './say-survey'
import styles from './survey-result.module.scss'

/** Two large figures with what they mean, then every question in turn. */
export function SurveyResult({ survey, title }: { survey: NonNullable<ActivityResult['survey']>; title: string }) {
  const { csat, nps, finished, started, questions } = survey
  return (
    <SectionCard
      title={title}
      aside={`${finished} 位填完${started > finished ? ` · ${started - finished} 位填了一半` : ''}`}
    >
      {(csat !== undefined || nps !== undefined) && (
        <View className={styles.figures}>
          {csat !== undefined && <Figure label="满意" figure={`${csat}%`} words={sayCsat(csat)} />}
          {nps !== undefined && (
            <Figure label="净推荐" figure={nps > 0 ? `+${nps}` : String(nps)} words={sayNps(nps)} />
          )}
        </View>
      )}
      {questions.map((question) => (
        <QuestionResult key={question.question} result={question} />
      ))}
    </SectionCard>
  )
}

function Figure({ label, figure, words }: { label: string; figure: string; words: string }) {
  return (
    <View className={styles.figure}>
      <Text className={styles.label}>{label}</Text>
      <View className={styles.number}>{figure}</View>
      <View className={styles.words}>{words}</View>
    </View>
  )
}
