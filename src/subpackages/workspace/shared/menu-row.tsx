import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/pictures/icon'
import styles from './menu-row.module.scss'

export function MenuRow({ label, words, onClick }: { label: string; words?: string; onClick: () => void }) {
  return (
    <View className={styles.row} hoverClass={styles.pressed} aria-role="button" onClick={onClick}>
      <Text className={styles.label}>{label}</Text>
      {words && <Text className={styles.words}>{words}</Text>}
      <View className={styles.chevron}>
        <Icon name="chevron" size={16} />
      </View>
    </View>
  )
}
