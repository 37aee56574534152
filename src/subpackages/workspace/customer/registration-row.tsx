import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import styles from './registration-row.module.scss'

interface Props {
  registration: OperationOutput<'getCustomer'>['registrations'][number]
  onOpen: () => void
}

export function RegistrationRow({ registration: { title, words }, onOpen }: Props) {
  return (
    <View className={styles.row} hoverClass={styles.pressed} aria-role="button" onClick={onOpen}>
      <Text className={styles.title}>{title}</Text>
      <Text className={styles.words}>{words}</Text>
    </View>
  )
}
