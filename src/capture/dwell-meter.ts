/** Milliseconds without a touch after which nobody is taken to be reading. */
export const idleAfter = 30_000
/** A stretch is reported at the latest after this long, so that a crash loses little. */
export const longestStretch = 180_000

/**
 * Measures visible time. A stretch runs while the page is in sight and was touched within the last 30 s; it ends by
 * hiding, by idling (cut at 30 s after the last touch), or after three minutes. Instants in milliseconds.
 */
export function createDwellMeter(report: (stretch: { at: number; seconds: number }) => void) {
  let startedAt: number | null = null
  let touchedAt = 0
  let isVisible = false

  function end(at: number) {
    if (startedAt === null) return
    const seconds = Math.round((Math.min(at, touchedAt + idleAfter) - startedAt) / 100) / 10
    startedAt = null
    if (seconds >= 1) report({ at, seconds })
  }

  function touched(at: number) {
    if (!isVisible) return
    if (startedAt !== null && at - touchedAt > idleAfter) end(at)
    startedAt ??= at
    touchedAt = at
  }

  return {
    show(at: number) {
      isVisible = true
      touched(at)
    },
    hide(at: number) {
      isVisible = false
      end(at)
    },
    touched,
    /** Call it about once a second while visible. */
    tick(at: number) {
      if (startedAt === null) return
      if (at - touchedAt >= idleAfter) end(at)
      else if (at - startedAt >= longestStretch) {
        end(at)
        startedAt = at
      }
    },
  }
}
