/** Who does nothing for longer has gone; what comes then is another sitting. Milliseconds. */
export const longestPause = 30 * 60_000
