import type { Activity } from '@domain/activities/activity/activity'
import type { AgentProfile } from '@domain/people/agent-profile/agent-profile'
import { cloud, database, type Where } from '../../_runtime/database'

/** The most files the service removes in one call. */
const mostAtOnce = 50

/** Whose documents are about to go, and so keep no file: those of relationships, or of an agent. */
export interface Leaving {
  relationships?: Where
  agentId?: string
}

/**
 * Removes files that nothing refers to. A file's name proves nothing about who uploaded it, so what anybody else still
 * shows stays.
 */
export async function removeUnusedFiles(files: readonly (string | undefined)[], leaving: Leaving = {}): Promise<void> {
  const named = new Set(files.flatMap((file) => file ?? []))
  const stored = [...named].filter((file) => isUploaded(file) && !file.includes('/codes/'))
  const unused: string[] = []
  for (const file of stored) if (!(await isUsed(file, leaving))) unused.push(file)
  await removeFiles(unused)
}

export async function removeFiles(files: readonly string[]): Promise<void> {
  for (let from = 0; from < files.length; from += mostAtOnce) {
    await cloud().deleteFile({ fileList: files.slice(from, from + mostAtOnce) })
  }
}

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

async function isUsed(file: string, { relationships, agentId = '' }: Leaving): Promise<boolean> {
  const others = relationships && { $nor: [relationships] }
  const [people, agents, activities] = await Promise.all([
    database.relationships.list({ 'introduction.avatar': file, ...others }, { limit: 1 }),
    database.agents.list({ _id: { $ne: agentId }, $or: [{ avatar: file }, { 'facets.pictures': file }] }, { limit: 1 }),
    database.activities.list(
      {
        agentId: { $ne: agentId },
        $or: [{ cover: file }, { 'blocks.picture': file }, { 'blocks.video': file }, { 'blocks.cover': file }],
      },
      { limit: 1 },
    ),
  ])
  return people.length + agents.length + activities.length > 0
}
