import { Text } from '@tarojs/components'
import { HalfSheet } from '@/components/frame/half-sheet'
import type { EngagedPerson } from '../../shared/engaged-line'
import { MenuRow } from '../../shared/menu-row'
import styles from './hold-sheet.module.scss'

interface Props {
  line: EngagedPerson
  isUnread: boolean
  onSeen: () => void
  onNote: () => void
  onOpen: () => void
  onClose: () => void
}

/** What a long press offers: the same as swiping, for thumbs that do not swipe. */
export function HoldSheet({ line, isUnread, onSeen, onNote, onOpen, onClose }: Props) {
  const then = (act: () => void) => () => {
    onClose()
    act()
  }
  return (
    <HalfSheet title={line.person.name} onClose={onClose}>
      <Text className={styles.words}>{line.words}</Text>
      {isUnread && <MenuRow label="看过了" onClick={then(onSeen)} />}
      <MenuRow label="记一笔" onClick={then(onNote)} />
      <MenuRow label="打开 TA 的页面" onClick={then(onOpen)} />
    </HalfSheet>
  )
}
