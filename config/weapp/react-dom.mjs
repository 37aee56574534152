import { options } from 'preact'
import compat from 'preact/compat'
import { createRoot } from 'preact/compat/client'

// A mini program's script sees no frames: effects follow their render at once, as React's do there.
options.requestAnimationFrame = (flush) => setTimeout(flush)

// Preact calls itself React 18, so Taro starts it by `createRoot`, which Preact keeps in another module.
export { createPortal, findDOMNode, unstable_batchedUpdates } from 'preact/compat'
export default { ...compat, createRoot }
