import type { Channel } from '@domain/activities/share-link/channel'
import type { CapturedInteraction } from '@domain/log/kinds/interaction'
import type { CaptureQueue } from './capture-queue'
import { createDwellMeter } from './dwell-meter'
import type { TouchedLink } from './envelope-to-send'
import { createReadDepth } from './read-depth'

/** `undecided` is kept in memory until 同意; `refused` and `preview` keep nothing at all. */
export type Permission = 'undecided' | 'granted' | 'refused' | 'preview'

/** What waits for consent is small; a person who reads for an hour without deciding loses the oldest. */
const mostHeld = 200

/**
 * One person at one share link on this phone, from opening to leaving. Everything a page captures goes through here;
 * nothing reaches the queue before consent.
 */
export function createTouch(setting: {
  link: TouchedLink
  permission: Permission
  sections: Readonly<Record<string, number>>
  queue: Pick<CaptureQueue, 'add' | 'flush'>
  now: () => number
}) {
  const { link, queue, now } = setting
  let permission = setting.permission
  let held: CapturedInteraction[] = []
  let isInSight = false
  const videos = new Map<string, number>()

  function record(interaction: CapturedInteraction) {
    if (permission === 'granted') queue.add(link, interaction)
    else if (permission === 'undecided') {
      held.push(interaction)
      if (held.length > mostHeld) held.shift()
    }
  }

  const dwell = createDwellMeter(({ at, seconds }) => record({ kind: 'dwell', at, seconds }))
  const depth = createReadDepth(setting.sections)

  function reportDepth(from?: number) {
    for (const each of depth.deeper(now(), from)) record({ kind: 'read', at: now(), ...each })
  }

  // A person who only browses, and a preview, are not even measured: agreeing later must not tell what was before.
  function watch() {
    if (!isInSight || (permission !== 'granted' && permission !== 'undecided')) return
    dwell.show(now())
    depth.watch(now())
  }

  return {
    link,
    permission: () => permission,
    trackOpen: (channel: Channel) => record({ kind: 'open', at: now(), channel }),
    /** The page is in sight. */
    show() {
      isInSight = true
      watch()
    },
    /** The page is left, by whatever way: says how long and how far, and lets the queue go. */
    leave() {
      isInSight = false
      depth.unwatch(now())
      reportDepth()
      dwell.hide(now())
      if (permission === 'granted') void queue.flush(true)
    },
    touched: () => dwell.touched(now()),
    tick() {
      dwell.tick(now())
      reportDepth(100)
    },
    trackMark: (id: string, isInSight: boolean) => depth.mark(id, isInSight, now()),
    /** Reports each quarter of a video once. */
    trackVideo(block: string, percent: number) {
      const quarter = Math.min(100, Math.floor(percent / 25) * 25)
      if (quarter <= (videos.get(block) ?? 0)) return
      videos.set(block, quarter)
      record({ kind: 'video', at: now(), block, percent: quarter })
    },
    trackFacet(facet: string, seconds: number) {
      record({ kind: 'facet', at: now(), facet, seconds: Math.min(3600, Math.max(0, Math.round(seconds * 10) / 10)) })
    },
    trackFavourite: (on: boolean) => record({ kind: 'favourite', at: now(), on }),
    trackShare: (childLinkId: string) => record({ kind: 'share', at: now(), childLinkId }),
    trackSurveyStart: () => record({ kind: 'surveyStart', at: now() }),
    /** The function holds the consent now: what waited in memory may go. */
    agree() {
      if (permission === 'preview') return
      permission = 'granted'
      for (const interaction of held) queue.add(link, interaction)
      held = []
      watch()
    },
    /** 仅浏览, or a withdrawal: nothing is kept, nothing more is gathered. */
    refuse() {
      permission = 'refused'
      held = []
      videos.clear()
      depth.forget()
      dwell.hide(now())
    },
  }
}

export type Touch = ReturnType<typeof createTouch>
