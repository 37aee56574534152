import type { Opening } from '../stage'
import { element } from './element'

const lookMs = 700

/** Covers the page until the server is back with its own page that tells how far the new world is. */
export async function waitForNewWorld(): Promise<never> {
  document.body.append(
    element('div', { class: 'waiting', role: 'alert' }, element('p', {}, '正在清空，马上重新生成……')),
  )
  // The old server still answers for a moment: its world is ready. A new world that is ready at once is noticed by
  // the live stream, which names another world.
  for (;;) {
    const opening = await fetch('cockpit/opening').then(
      (answer) => answer.json() as Promise<Opening>,
      () => null,
    )
    if (opening && !opening.isReady) location.reload()
    await new Promise((resolve) => setTimeout(resolve, lookMs))
  }
}
