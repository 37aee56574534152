const steps = 20

/**
 * Calls back after so many milliseconds in which this process was running; answers how to call it off. While the machine
 * stands still nobody can answer, so a pause of any length counts as one step of the time and no more.
 */
export function afterLivedTime(milliseconds: number, call: () => void): () => void {
  let left = steps
  const live = () => {
    left -= 1
    if (left === 0) call()
    else timer = setTimeout(live, milliseconds / steps)
  }
  let timer = setTimeout(live, milliseconds / steps)
  return () => clearTimeout(timer)
}
