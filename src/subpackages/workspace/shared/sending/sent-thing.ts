import { pagePath } from '@/platform/navigation/page-params'
import { rasterPicture } from '@/platform/pictures/raster-picture'
import { landingPath, type ShareCard } from '@/platform/sharing/share-card'

/** What an agent sends: one of their activities, or one facet of their profile. */
export type SentThing =
  | { of: 'activity'; activityId: string; title: string; cover: string }
  | { of: 'facet'; facet: string; label: string }

/** A share button carries its subject as text, since WeChat hands the page nothing but a data set. */
export function subjectOf(thing: SentThing): string {
  return JSON.stringify(thing)
}

export function thingOf(subject: string): SentThing {
  return JSON.parse(subject) as SentThing
}

/** The chat card of an activity: its link was made by this phone just now. */
export function activityCard(title: string, shareLinkId: string, cover: string): ShareCard {
  return { title, path: landingPath(shareLinkId), picture: rasterPicture(cover, 'subpackages/workspace') }
}

/** The chat card of a facet opens the agent's card at that facet; without one, the whole card. */
export function agentCardShare(
  agent: { agentId: string; name: string },
  facet?: { facet: string; label: string },
): ShareCard {
  const { agentId, name } = agent
  const path = pagePath('agentCard', { agentId, facet: facet?.facet })
  const picture = rasterPicture('art:handshake', 'subpackages/workspace')
  return { title: facet ? `${name}的${facet.label}` : `${name}的名片`, path, picture }
}
