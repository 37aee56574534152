import type { CapturedInteraction } from '@domain/log/kinds/interaction'
import { idleAfter, longestStretch } from '@/capture/dwell-meter'
import { markId } from '@/capture/read-depth'
import { createTouch, type Permission } from '@/capture/track'
import { aLink } from './queue-world'

function aTouch(permission: Permission, sections: Record<string, number> = {}) {
  let now = 1_795_000_000_000
  const queued: CapturedInteraction[] = []
  let flushes = 0
  const touch = createTouch({
    link: aLink,
    permission,
    sections,
    now: () => now,
    queue: {
      add: (_link, interaction) => queued.push(interaction),
      flush: async () => {
        flushes += 1
      },
    },
  })
  const pass = (milliseconds: number) => {
    for (let left = milliseconds; left > 0; left -= 1000) {
      now += Math.min(1000, left)
      touch.tick()
    }
  }
  const of = (kind: string) =>
    queued.filter((each) => each.kind === kind).map(({ at: _at, kind: _kind, ...rest }) => rest)
  const sleep = (milliseconds: number) => {
    now += milliseconds
  }
  return { touch, queued, of, pass, sleep, flushes: () => flushes }
}

describe('one touch of a page', () => {
  test('before consent everything stays in memory, and goes in order when the person agrees', () => {
    const { touch, queued, pass } = aTouch('undecided')
    touch.trackOpen('chat')
    touch.show()
    pass(4_000)
    touch.leave()
    expect(queued).toEqual([])
    touch.agree()
    expect(queued.map(({ kind }) => kind)).toEqual(['open', 'dwell'])
  })

  test('仅浏览 forgets what waited and gathers nothing more; a later 同意 begins from there', () => {
    const { touch, queued } = aTouch('undecided')
    touch.trackOpen('chat')
    touch.refuse()
    touch.trackFavourite(true)
    expect(queued).toEqual([])
    touch.agree()
    touch.trackFavourite(false)
    expect(queued.map(({ kind }) => kind)).toEqual(['favourite'])
  })

  test('what was read and watched under 仅浏览 is not told by a later 同意', () => {
    const { touch, queued, of, pass } = aTouch('undecided', { lead: 2 })
    touch.show()
    touch.trackMark(markId('lead', 0), true)
    touch.refuse()
    touch.trackMark(markId('lead', 1), true)
    pass(20_000)
    touch.agree()
    expect(queued).toEqual([])
    touch.trackMark(markId('lead', 0), false)
    pass(3_000)
    touch.leave()
    expect(of('dwell')).toEqual([{ seconds: 3 }])
    expect(of('read')).toEqual([{ section: 'lead', depth: 50 }])
  })

  test('an agreement elsewhere does not make a person of a preview', () => {
    const { touch, queued } = aTouch('preview')
    touch.agree()
    touch.trackOpen('moments')
    expect(queued).toEqual([])
  })

  test('nothing on a hidden page is read, though it stays where it was', () => {
    const { touch, of, pass } = aTouch('granted', { lead: 1 })
    touch.show()
    touch.trackMark(markId('lead', 0), true)
    pass(200)
    touch.leave()
    pass(60_000)
    expect(of('read')).toEqual([])
    touch.show()
    pass(1_000)
    expect(of('read')).toEqual([{ section: 'lead', depth: 100 }])
  })

  test('a preview never counts as a person', () => {
    const { touch, queued, pass } = aTouch('preview')
    touch.trackOpen('moments')
    touch.show()
    pass(9_000)
    touch.leave()
    expect(queued).toEqual([])
  })

  test('only visible time counts', () => {
    const { touch, of, pass } = aTouch('granted')
    touch.show()
    pass(8_000)
    touch.leave()
    pass(60_000)
    touch.show()
    pass(5_000)
    touch.leave()
    expect(of('dwell')).toEqual([{ seconds: 8 }, { seconds: 5 }])
  })

  test('thirty seconds without a touch cut the time; a touch begins a new stretch', () => {
    const { touch, of, pass } = aTouch('granted')
    touch.show()
    pass(10_000)
    touch.touched()
    pass(idleAfter + 120_000)
    expect(of('dwell')).toEqual([{ seconds: 40 }])
    touch.touched()
    pass(3_000)
    touch.leave()
    expect(of('dwell')).toEqual([{ seconds: 40 }, { seconds: 3 }])
  })

  test('time that nobody ticked, as when the phone slept, is cut just the same', () => {
    const { touch, of, sleep } = aTouch('granted')
    touch.show()
    sleep(600_000)
    touch.leave()
    expect(of('dwell')).toEqual([{ seconds: idleAfter / 1000 }])
  })

  test('a touch on a hidden page begins nothing, and a blink is no reading', () => {
    const { touch, of, sleep } = aTouch('granted')
    touch.touched()
    sleep(20_000)
    touch.show()
    sleep(900)
    touch.leave()
    expect(of('dwell')).toEqual([])
  })

  test('a page shown again under 仅浏览 is not measured', () => {
    const { touch, of, pass } = aTouch('undecided')
    touch.refuse()
    touch.show()
    pass(8_000)
    touch.agree()
    pass(3_000)
    touch.leave()
    expect(of('dwell')).toEqual([{ seconds: 3 }])
  })

  test('of an hour without a decision the latest two hundred wait', () => {
    const { touch, queued } = aTouch('undecided')
    for (let index = 0; index < 203; index++) touch.trackShare(`child-${index}`)
    touch.agree()
    expect(queued).toHaveLength(200)
    expect(queued[0]).toMatchObject({ childLinkId: 'child-3' })
  })

  test('a long reading is told in parts, so that a crash loses little', () => {
    const { touch, of, pass } = aTouch('granted')
    touch.show()
    for (let second = 0; second < 200; second++) {
      touch.touched()
      pass(1_000)
    }
    expect(of('dwell')).toEqual([{ seconds: longestStretch / 1000 }])
  })

  test('a page left by hiding reports time and depth and lets the queue go', () => {
    const { touch, of, pass, flushes } = aTouch('granted', { lead: 4 })
    touch.show()
    touch.trackMark(markId('lead', 0), true)
    touch.trackMark(markId('lead', 1), true)
    pass(2_000)
    touch.leave()
    expect(of('read')).toEqual([{ section: 'lead', depth: 50 }])
    expect(of('dwell')).toEqual([{ seconds: 2 }])
    expect(flushes()).toBe(1)
  })

  test('what only flies past was not read', () => {
    const { touch, of, pass } = aTouch('granted', { lead: 2, end: 1 })
    touch.show()
    touch.trackMark(markId('lead', 0), true)
    pass(200)
    touch.trackMark(markId('lead', 0), false)
    touch.trackMark(markId('end', 0), true)
    pass(1_000)
    touch.leave()
    expect(of('read')).toEqual([{ section: 'end', depth: 100 }])
  })

  test('a section read to its end is told at once and only once', () => {
    const { touch, of, pass } = aTouch('granted', { lead: 1 })
    touch.show()
    touch.trackMark(markId('lead', 0), true)
    pass(5_000)
    expect(of('read')).toEqual([{ section: 'lead', depth: 100 }])
    touch.leave()
    expect(of('read')).toHaveLength(1)
  })

  test('a video tells each quarter once', () => {
    const { touch, of } = aTouch('granted')
    for (const percent of [3, 26, 30, 60, 61, 99, 100, 100]) touch.trackVideo('film', percent)
    expect(of('video').map((each) => (each as { percent?: number }).percent)).toEqual([25, 50, 75, 100])
  })
})
