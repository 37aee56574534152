import { sayTime } from '@domain/words/calendar/say-time'
import { useCallback } from 'react'
import { callOperation } from '@/operations/call-operation'
import type { ReadState } from '@/operations/read-state'
import { useRead } from '@/operations/use-read'
import { newId } from '@/platform/ids/random-id'
import { paintPicture } from '@/platform/pictures/paint-picture'
import { pictureUrl } from '@/platform/pictures/picture-url'
import { rasterPicture } from '@/platform/pictures/raster-picture'
import type { ActivityDraft } from '../shared/drafts/working-draft'
import { drawPoster, type PosterWords, posterSize } from './draw-poster'

/** Draws the poster of one activity, with a code of its own that leads to it. */
export function usePoster(activityId: string, canvasId: string): ReadState<{ file: string }> {
  return useRead(useCallback(async () => ({ file: await makePoster(activityId, canvasId) }), [activityId, canvasId]))
}

async function makePoster(activityId: string, canvasId: string): Promise<string> {
  const [{ draft }, { profile }, { codeFile }] = await Promise.all([
    callOperation('getActivity', { activityId }),
    callOperation('getAgentProfile', {}),
    callOperation('makePosterCode', { activityId, shareLinkId: newId(12) }),
  ])
  const words: PosterWords = {
    title: draft.title,
    summary: draft.summary,
    facts: factsOf(draft),
    agentName: profile?.name ?? '',
    institution: profile?.institution ?? '',
    licenceNumber: profile?.licenceNumber ?? '',
  }
  return paintPicture(canvasId, posterSize, async (context, loadImage) => {
    const [cover, code, avatar] = await Promise.all([
      loadImage(rasterPicture(draft.cover, 'subpackages/studio')),
      loadImage(pictureUrl(codeFile)),
      // A face that does not load is left out; the poster is worth having without it.
      profile?.avatar ? loadImage(pictureUrl(profile.avatar)).catch(() => undefined) : undefined,
    ])
    drawPoster(context, words, { cover, code, avatar })
  })
}

function factsOf({ schedule }: Pick<ActivityDraft, 'schedule'>): string[] {
  return schedule ? [sayTime(schedule.startsAt, Date.now()), `${schedule.city} · ${schedule.place}`] : []
}
