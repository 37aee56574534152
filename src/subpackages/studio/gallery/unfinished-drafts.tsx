import { activityKindLabels } from '@domain/activities/activity/activity'
import { sayTime } from '@domain/words/calendar/say-time'
import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/pictures/icon'
import { askToConfirm } from '@/platform/dialogs/notify'
import type { PhoneDraft } from '../shared/drafts/phone-drafts'
import styles from './unfinished-drafts.module.scss'

/** Drafts left on this phone, one line each, to be taken up again. */
export function UnfinishedDrafts(props: {
  drafts: readonly PhoneDraft[]
  onOpen: (draft: PhoneDraft) => void
  onDrop: (draft: PhoneDraft) => void
}) {
  if (props.drafts.length === 0) return null
  const drop = async (draft: PhoneDraft) => {
    const isSure = await askToConfirm({
      title: `不要“${titleOf(draft)}”了？`,
      text: '只存在这台手机里，删了找不回来。',
      confirm: '删掉',
      isDanger: true,
    })
    if (isSure) props.onDrop(draft)
  }
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
            <View className={styles.title}>{titleOf(each)}</View>
            <Text className={styles.when}>没写完 · {sayTime(each.savedAt, Date.now())}</Text>
          </View>
          <Text className={styles.go}>接着写</Text>
          <View
            className={styles.drop}
            aria-role="button"
            aria-label="删掉这份"
            onClick={(event) => {
              event.stopPropagation()
              void drop(each)
            }}
          >
            <Icon name="close" size={16} />
          </View>
        </View>
      ))}
    </View>
  )
}

function titleOf({ draft }: PhoneDraft): string {
  return draft.title.trim() || `还没起标题的${activityKindLabels[draft.kind]}`
}
