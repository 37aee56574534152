import type { OperationOutput } from '@contract/operations'
import { View } from '@tarojs/components'
import { PrimaryButton } from '@/components/controls/primary-button'
import { EmptyState } from '@/components/frame/page-state'
import { ReadFrame } from '@/components/frame/read-frame'
import { useOperation } from '@/operations/use-operation'
import { type TabHandles, useTabHandle } from '../shared/tabs'
import styles from './activities-tab.module.scss'
import { ActivityRow } from './activity-row'

type Activity = OperationOutput<'listActivities'>['activities'][number]

const groups: { title: string; holds: (activity: Activity) => boolean }[] = [
  { title: '正在用', holds: ({ state, isOver }) => state === 'published' && !isOver },
  { title: '写了一半', holds: ({ state }) => state === 'draft' },
  { title: '已结束', holds: ({ state, isOver }) => state === 'published' && Boolean(isOver) },
  { title: '取消或收回的', holds: ({ state }) => state === 'cancelled' },
]

interface Props {
  handles: TabHandles
  onOpen: (activityId: string) => void
  onGallery: () => void
}

export function ActivitiesTab({ handles, ...props }: Props) {
  const own = useOperation('listActivities', {})
  useTabHandle(handles, 'activities', { reload: async () => own.state === 'ready' && own.reload() })
  return <ReadFrame of={own}>{({ data }) => <Activities {...props} activities={data.activities} />}</ReadFrame>
}

function Activities({ activities, onOpen, onGallery }: Omit<Props, 'handles'> & { activities: readonly Activity[] }) {
  if (activities.length === 0) {
    return (
      <EmptyState
        title="还没有活动"
        hint="从现成的模板挑一个，几分钟就能转出去"
        action={<PrimaryButton onClick={onGallery}>去模板里挑</PrimaryButton>}
      />
    )
  }
  return (
    <View className={styles.tab}>
      {groups.map(({ title, holds }) => {
        const here = activities.filter(holds)
        if (here.length === 0) return null
        return (
          <View key={title} className={styles.group}>
            <View className={styles.title}>{title}</View>
            <View className={styles.paper}>
              {here.map((activity) => (
                <ActivityRow key={activity.activityId} activity={activity} onOpen={() => onOpen(activity.activityId)} />
              ))}
            </View>
          </View>
        )
      })}
      <View className={styles.make}>
        <PrimaryButton onClick={onGallery}>再做一个活动</PrimaryButton>
      </View>
    </View>
  )
}
