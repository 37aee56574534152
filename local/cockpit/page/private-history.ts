// Runs inside each phone before the app. Frames of one page share one session history, so “back” in one phone would
// undo the last step of another. Here every phone gets a history of its own, and can be put into the background as
// WeChat does with a mini program that is closed but not ended.
interface Entry {
  state: unknown
  url: string
}

const real = { replace: history.replaceState.bind(history), state: () => history.state as unknown }
const entries: Entry[] = [{ state: real.state(), url: location.href }]
let at = 0

function pass(entry: Entry) {
  real.replace(entry.state, '', entry.url)
}

history.pushState = (state, _title, url) => {
  const entry = { state, url: String(url ?? location.href) }
  entries.splice(at + 1, entries.length, entry)
  at += 1
  pass(entry)
}
history.replaceState = (state, _title, url) => {
  const entry = { state, url: String(url ?? location.href) }
  entries[at] = entry
  pass(entry)
}
history.go = (delta = 0) => {
  const target = entries[at + delta]
  if (!target || delta === 0) return
  setTimeout(() => {
    at += delta
    pass(target)
    window.dispatchEvent(new PopStateEvent('popstate', { state: target.state }))
  }, 0)
}
history.back = () => history.go(-1)
history.forward = () => history.go(1)

let isVisible = true
Object.defineProperty(document, 'visibilityState', { get: () => (isVisible ? 'visible' : 'hidden') })
Object.defineProperty(document, 'hidden', { get: () => !isVisible })

const phone = {
  canGoBack: () => at > 0,
  back: () => history.back(),
  show(visible: boolean) {
    if (visible === isVisible) return
    isVisible = visible
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  },
}
Object.assign(window, { cockpitPhone: phone })
export type CockpitPhone = typeof phone
