import { activityKindLabels } from '@domain/activity/activity'
import { sayTime } from '@domain/calendar/say-time'
import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import type { PhoneDraft } from '../draft/phone-drafts'
import styles from './unfinished-drafts.module.scss'

/** Drafts left on this phone, one line each, to be taken up again. */
export function UnfinishedDrafts(props: { drafts: readonly PhoneDraft[]; onOpen: (draft: PhoneDraft) => void }) {
  if (props.drafts.length === 0) return null
  return (
    <View className={styles.drafts}>
      {props.drafts.slice(0, 3).map((each) => (
        <View
          key={each.activityId}
          className={styles.draft}
          hoverClass={styles.pressed}
          aria-role="button"
          onClick={() => props.onOpen(each)}
        >
          <View className={styles.words}>
            <View className={styles.title}>
              {each.draft.title.trim() || `还没起标题的${activityKindLabels[each.draft.kind]}`}
            </View>
            <Text className={styles.when}>没写完 · {sayTime(each.savedAt, Date.now())}</Text>
          </View>
          <Text className={styles.go}>接着写</Text>
          <Icon name="chevron" size={16} />
        </View>
      ))}
    </View>
  )
}
