import { type Audience, audienceLabels, audiences } from '@domain/activities/activity/activity'
import { View } from '@tarojs/components'
import { TagChip } from '@/components/controls/tag-chip'
import styles from './audience-editor.module.scss'
import { SectionTitle } from './writing/section-title'

/** Whom an activity is mostly for. */
export function AudienceEditor(props: { audience: Audience; onChange: (audience: Audience) => void }) {
  return (
    <>
      <SectionTitle title="主要发给谁" />
      <View className={styles.chips}>
        {audiences.map((audience) => (
          <TagChip key={audience} isChosen={props.audience === audience} onClick={() => props.onChange(audience)}>
            {audienceLabels[audience]}
          </TagChip>
        ))}
      </View>
    </>
  )
}
