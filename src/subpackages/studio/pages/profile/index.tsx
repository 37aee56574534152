import { ReadFrame } from '@/components/frame/read-frame'
import { useOperation } from '@/operations/use-operation'
import { ProfileEditor } from '../../profile/profile-editor'
import { ProfileOnboarding } from '../../profile/profile-onboarding'

export default function ProfilePage() {
  const mine = useOperation('getAgentProfile', {})
  return (
    <ReadFrame of={mine} page="ground">
      {({ data: { profile } }) => (profile ? <ProfileEditor saved={profile} /> : <ProfileOnboarding />)}
    </ReadFrame>
  )
}
