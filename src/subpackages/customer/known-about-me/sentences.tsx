import { Text, View } from '@tarojs/components'
import { ShowMore } from '../shared/show-more'
import styles from './sentences.module.scss'

/** Sentences on one card, the first few at once; nothing when there are none. */
export function Sentences(props: { label?: string; sentences: readonly string[]; first: number }) {
  if (props.sentences.length === 0) return null
  return (
    <View className={styles.card}>
      {props.label && <Text className={styles.label}>{props.label}</Text>}
      <ShowMore items={props.sentences} first={props.first}>
        {(words, index) => (
          <Text key={`${index}${words}`} className={styles.sentence}>
            {words}
          </Text>
        )}
      </ShowMore>
    </View>
  )
}
