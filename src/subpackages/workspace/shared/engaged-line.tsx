import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import { Avatar } from '@/components/pictures/avatar'
import { WarmthFlame } from '@/components/pictures/warmth-flame'
import styles from './engaged-line.module.scss'

export type EngagedPerson = OperationOutput<'listEngaged'>['lines'][number]

interface Props {
  line: EngagedPerson
  isUnread: boolean
  /** The customer list says where they stand; today says what they did and why they are warm. */
  isDetailed?: boolean
  onOpen: () => void
  onHold?: () => void
  onAskWarmth: () => void
}

export function EngagedLine({ line, isUnread, isDetailed, onOpen, onHold, onAskWarmth }: Props) {
  // Somebody without a name is already called by who brought them.
  const broughtBy = line.person.nameFrom === 'description' ? undefined : line.broughtBy
  const facts = [broughtBy && `${broughtBy}带来的`, ...line.topTags.map(({ label }) => label)].filter(Boolean)
  return (
    <View className={styles.line} hoverClass={styles.pressed} aria-role="button" onClick={onOpen} onLongPress={onHold}>
      <View className={styles.face}>
        <Avatar name={line.person.name} src={line.person.avatar} size={44} />
        {isUnread && <View className={styles.unread} ariaLabel="没看过" />}
      </View>
      <View className={styles.body}>
        <View className={styles.first}>
          <Text className={isUnread ? styles.nameUnread : styles.name}>{line.person.name}</Text>
          <View
            className={styles.flame}
            aria-role="button"
            onClick={(event) => {
              event.stopPropagation()
              onAskWarmth()
            }}
          >
            <WarmthFlame level={line.warmth.level} />
          </View>
          {isDetailed && <Text className={styles.stage}>{line.stage.label}</Text>}
        </View>
        <Text className={styles.words}>{line.words}</Text>
        {!isDetailed && line.warmth.level !== 'cold' && <Text className={styles.why}>{line.warmth.why}</Text>}
        {isDetailed && facts.length > 0 && <Text className={styles.facts}>{facts.join(' · ')}</Text>}
      </View>
    </View>
  )
}
