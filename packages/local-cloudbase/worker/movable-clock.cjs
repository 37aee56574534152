// A function's clock that one call can set, so that a test lives weeks in a second. Each call has its own time,
// carried through everything it awaits, so calls of different days may be under way together.
const { AsyncLocalStorage } = require('node:async_hooks')

/** Replaces this thread's Date. Returns `runAt(at, work)`: work sees `at` (ms) when it starts, and time passing. */
exports.setClock = () => {
  const RealDate = Date
  const ahead = new AsyncLocalStorage()
  const now = () => RealDate.now() + (ahead.getStore() ?? 0)
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, values, newTarget) =>
      Reflect.construct(target, values.length > 0 ? values : [now()], newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  })
  return (at, work) => (at === undefined ? work() : ahead.run(at - RealDate.now(), work))
}
