import { Text, View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { useVisibleTime } from '@/platform/sight/use-visible-time'
import { Picture } from '../pictures/picture'
import styles from './facet-reader.module.scss'

/** One face of an agent, and how long it was in sight: told once, when the reader goes. */
export function FacetReader(props: { text: string; pictures: readonly string[]; onRead: (seconds: number) => void }) {
  const onRead = useRef(props.onRead)
  onRead.current = props.onRead
  const visibleTime = useVisibleTime()
  // biome-ignore lint/correctness/useExhaustiveDependencies: one reader is one look
  useEffect(() => () => onRead.current(visibleTime() / 1000), [])
  return (
    <View>
      <Text className={styles.text}>{props.text}</Text>
      {props.pictures.map((id) => (
        <Picture key={id} id={id} mode="widthFix" className={styles.picture} />
      ))}
    </View>
  )
}
