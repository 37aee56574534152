import { Text, Video, View } from '@tarojs/components'
import { pictureUrl } from '@/platform/pictures/picture-url'
import { Picture } from '../pictures/picture'
import styles from './activity-content.module.scss'
import type { MarkedBlock } from './mark-blocks'

export const readMarkClass = 'read-mark'

/** The words and pictures of an activity. With `markIdOf`, after each paragraph stands a mark that tells how far a person has read. */
export function ActivityContent(props: {
  blocks: readonly MarkedBlock[]
  markIdOf?: (section: string, mark: number) => string
  onVideo?: (blockId: string, percent: number) => void
}) {
  return (
    <View className={styles.content}>
      {props.blocks.map(({ block, section, paragraphs }) =>
        paragraphs.map(({ text, mark }) => (
          <View key={mark + block.id} className={styles.part}>
            {block.type === 'heading' && <Text className={styles.heading}>{block.text}</Text>}
            {block.type === 'text' && (
              <Text className={styles.text} userSelect>
                {text}
              </Text>
            )}
            {block.type === 'quote' && <View className={styles.quote}>{block.text}</View>}
            {block.type === 'picture' && (
              <View className={styles.figure}>
                <Picture id={block.picture} mode="widthFix" className={styles.picture} />
                {block.caption && <Text className={styles.caption}>{block.caption}</Text>}
              </View>
            )}
            {block.type === 'video' && (
              <Video
                className={styles.video}
                src={pictureUrl(block.video)}
                poster={block.cover && pictureUrl(block.cover)}
                onTimeUpdate={({ detail }) =>
                  props.onVideo?.(block.id, (100 * detail.currentTime) / Math.max(1, detail.duration || block.seconds))
                }
                onEnded={() => props.onVideo?.(block.id, 100)}
              />
            )}
            {props.markIdOf && (
              <View className={`${readMarkClass} ${styles.mark}`} id={props.markIdOf(section, mark)} />
            )}
          </View>
        )),
      )}
    </View>
  )
}
