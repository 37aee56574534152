import { PageFrame } from '@/components/frame/page-frame'
import { FailedState, LoadingState } from '@/components/frame/page-state'
import { useGetAgentProfile } from '@/operations/use-get-agent-profile'
import { ProfileEditor } from '../../profile/profile-editor'
import { ProfileOnboarding } from '../../profile/profile-onboarding'

export default function ProfilePage() {
  const profile = useGetAgentProfile()
  if (profile.state === 'ready') {
    const { profile: known } = profile.data
    return known ? <ProfileEditor saved={known} /> : <ProfileOnboarding />
  }
  return (
    <PageFrame>
      {profile.state === 'loading' ? <LoadingState /> : <FailedState error={profile.error} onRetry={profile.retry} />}
    </PageFrame>
  )
}
