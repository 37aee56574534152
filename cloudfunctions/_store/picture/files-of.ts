import type { Activity } from '@domain/activities/activity/activity'
import type { AgentProfile } from '@domain/people/agent-profile/agent-profile'

/** Whether somebody uploaded it: drawings that ship with the app are named otherwise. */
export function isUploaded(file: string): boolean {
  return file.startsWith('cloud://')
}

/** Pictures that readers of an activity see. */
export function picturesOf({ cover, blocks }: Pick<Activity, 'cover' | 'blocks'>): string[] {
  return [
    cover,
    ...blocks.flatMap((block) => {
      if (block.type === 'picture') return [block.picture]
      return block.type === 'video' && block.cover !== undefined ? [block.cover] : []
    }),
  ]
}

/** Everything an agent uploaded that their profile and activities show. */
export function filesOf(
  agent: Pick<AgentProfile, 'avatar' | 'facets'> | null,
  activities: readonly Activity[],
): string[] {
  const ofProfile = agent ? [agent.avatar, ...agent.facets.flatMap(({ pictures }) => pictures)] : []
  const videos = activities.flatMap(({ blocks }) => blocks.flatMap((block) => ('video' in block ? block.video : [])))
  return [...ofProfile, ...activities.flatMap(picturesOf), ...videos]
}
