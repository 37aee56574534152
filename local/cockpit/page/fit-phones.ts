const phone = { width: 390, height: 844, bezel: 12 }
/** Below this the letters of the app are too small; the screen becomes shorter instead, down to a small phone's. */
const readable = 0.74
const shortest = 600
const largest = 1.25
const holder = 44
const gap = 20

/** Phones keep their 390 points of width and are scaled to the room there is. */
export function fitPhones(room: HTMLElement, count: number): void {
  const style = document.documentElement.style
  const narrow = matchMedia('(max-width: 860px)')
  const tiny = matchMedia('(max-width: 600px)')
  const fit = () => {
    const columns = narrow.matches ? 1 : count
    const bezel = tiny.matches ? 0 : phone.bezel
    const space = tiny.matches ? 0 : gap
    const wide = (room.clientWidth - (columns - 1) * space) / columns / (phone.width + 2 * bezel)
    const high = (room.clientHeight - holder) / (phone.height + 2 * bezel)
    const scale = Math.max(0.3, Math.min(largest, wide, Math.max(high, tiny.matches ? largest : readable)))
    const height = (room.clientHeight - holder) / scale - 2 * bezel
    const shown = tiny.matches ? height : Math.min(phone.height, height)
    style.setProperty('--scale', String(scale))
    style.setProperty('--bezel', `${bezel}px`)
    style.setProperty('--screen-height', `${Math.floor(tiny.matches ? shown : Math.max(shortest, shown))}px`)
  }
  new ResizeObserver(fit).observe(room)
  fit()
}
