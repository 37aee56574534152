import { usePageShare } from '@/platform/share'
import { useActivityCard } from '../hooks/use-activity-card'
import { useShareLink } from '../hooks/use-share-link'
import { ShareSheet } from './share-sheet'

interface Props {
  activity: { activityId: string; title: string; cover: string }
  isFirstTime: boolean
  onClose: () => void
}

/** What comes after publishing: sending it out. */
export function PublishedSheet({ activity, isFirstTime, onClose }: Props) {
  const link = useShareLink(activity.activityId)
  const makeCard = useActivityCard(activity, link)
  usePageShare(makeCard)
  return (
    <ShareSheet
      title={isFirstTime ? '发布好了，发给谁？' : '改好了'}
      activity={activity}
      link={link}
      makeCard={makeCard}
      next={{ words: '先看看活动页', onTap: onClose }}
      onClose={onClose}
    />
  )
}
