/** Half an hour makes a sitting: who does nothing for longer has gone, and what comes then is another one (ms). */
export const sittingPause = 30 * 60_000
