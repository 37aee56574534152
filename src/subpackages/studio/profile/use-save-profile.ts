import { asOperationError } from '@/operations/call-operation'
import { useSaveAgentProfile } from '@/operations/use-save-agent-profile'
import { say } from '@/platform/dialogs/notify'
import type { ProfileDraft } from './profile-draft'

/** Saves a profile; resolves to whether it is saved, and says why when it is not. */
export function useSaveProfile() {
  const { run, isBusy } = useSaveAgentProfile()
  const save = async (profile: ProfileDraft): Promise<boolean> => {
    try {
      await run(draftOnly(profile))
      return true
    } catch (reason) {
      say(asOperationError(reason).message)
      return false
    }
  }
  return { save, isBusy }
}

// The answer of getAgentProfile carries the agent's id as well, which is not the caller's to send.
function draftOnly(profile: ProfileDraft): ProfileDraft {
  const { name, avatar, institution, licenceNumber, headline, city, facets, ownTags, talkHours } = profile
  return { name, avatar, institution, licenceNumber, headline, city, facets, ownTags, talkHours }
}
