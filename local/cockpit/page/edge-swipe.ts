// WeChat's way back: a finger that comes in from the left edge.
import type { CockpitPhone } from './private-history'

const edge = 24
const enough = 70

let began: { x: number; y: number } | null = null

function begin(x: number, y: number) {
  began = x <= edge ? { x, y } : null
}

function end(x: number, y: number) {
  const from = began
  began = null
  if (!from || x - from.x < enough || Math.abs(y - from.y) > enough) return
  const phone = (window as Window & { cockpitPhone?: CockpitPhone }).cockpitPhone
  if (phone?.canGoBack()) phone.back()
  else window.parent.postMessage({ type: 'cockpit:leave' }, location.origin)
}

const quiet = { passive: true, capture: true }
addEventListener('touchstart', ({ touches: [finger] }) => finger && begin(finger.clientX, finger.clientY), quiet)
addEventListener('touchend', ({ changedTouches: [finger] }) => finger && end(finger.clientX, finger.clientY), quiet)
addEventListener('mousedown', ({ clientX, clientY }) => begin(clientX, clientY), quiet)
addEventListener('mouseup', ({ clientX, clientY }) => end(clientX, clientY), quiet)
