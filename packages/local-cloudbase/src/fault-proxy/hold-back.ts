/** Nobody is held longer than this, or the last call of all would wait for ever. */
const longestHold = 25

/** Lets a call wait until so many later ones have passed. */
export class HoldBack {
  private readonly held = new Set<{ behind: number; release: () => void }>()

  /** Tells those who wait that another call has passed. */
  pass(): void {
    for (const each of this.held) {
      each.behind -= 1
      if (each.behind <= 0) each.release()
    }
  }

  wait(behind: number): Promise<void> {
    return new Promise((resolve) => {
      const release = () => {
        clearTimeout(timer)
        this.held.delete(waiting)
        resolve()
      }
      const waiting = { behind, release }
      const timer = setTimeout(release, longestHold)
      this.held.add(waiting)
    })
  }
}
