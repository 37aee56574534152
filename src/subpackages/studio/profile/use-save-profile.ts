import { attempt } from '@/operations/attempt'
import { useWriteOperation } from '@/operations/use-write-operation'
import type { ProfileDraft } from './profile-draft'

/** Saves a profile; resolves to whether it is saved, and says why when it is not. */
export function useSaveProfile() {
  const { run, isBusy } = useWriteOperation('saveAgentProfile')
  const save = (profile: ProfileDraft) => attempt(() => run(draftOnly(profile)))
  return { save, isBusy }
}

// The answer of getAgentProfile carries the agent's id as well, which is not the caller's to send.
function draftOnly(profile: ProfileDraft): ProfileDraft {
  const { name, avatar, institution, licenceNumber, headline, city, facets, ownTags, talkHours } = profile
  return { name, avatar, institution, licenceNumber, headline, city, facets, ownTags, talkHours }
}
