import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import { Avatar } from '../pictures/avatar'
import { Picture } from '../pictures/picture'
import { readMarkClass } from './activity-content'
import styles from './greeting-card.module.scss'
import type { MarkedBlock } from './mark-blocks'

type Opened = OperationOutput<'openShareLink'>

/** A card as one would hand it over: a picture in an arch, one wish, a few words, a signature. */
export function GreetingCard(props: {
  activity: Pick<Opened['activity'], 'title' | 'cover'>
  agent: Pick<Opened['agent'], 'name' | 'avatar' | 'licenceNumber'>
  /** Whom it is for, when known. */
  to?: string
  blocks: readonly MarkedBlock[]
  markIdOf?: (section: string, mark: number) => string
  onAgent?: () => void
}) {
  const { activity, agent, to } = props
  return (
    <View className={styles.desk}>
      <View className={styles.card}>
        <View className={styles.arch}>
          <Picture id={activity.cover} className={styles.picture} />
        </View>
        <Text className={styles.title}>{activity.title}</Text>
        {to && <Text className={styles.to}>{to}：</Text>}
        {props.blocks.map(({ block, section, paragraphs }) =>
          paragraphs.map(({ text, mark }) => (
            <View key={mark + block.id} className={styles.part}>
              {block.type === 'quote' && <Text className={styles.wish}>{block.text}</Text>}
              {block.type === 'heading' && <Text className={styles.wish}>{block.text}</Text>}
              {block.type === 'text' && <Text className={styles.words}>{text}</Text>}
              {block.type === 'picture' && <Picture id={block.picture} mode="widthFix" className={styles.inner} />}
              {props.markIdOf && (
                <View className={`${readMarkClass} ${styles.mark}`} id={props.markIdOf(section, mark)} />
              )}
            </View>
          )),
        )}
        <View className={styles.signature} aria-role="button" onClick={props.onAgent}>
          <View className={styles.signed}>
            <Text className={styles.name}>{agent.name}</Text>
            <Text className={styles.licence}>执业证 {agent.licenceNumber}</Text>
          </View>
          <Avatar name={agent.name} src={agent.avatar} size={44} />
        </View>
      </View>
    </View>
  )
}
