// The phone's clock shows the stage's time, as the functions' clocks do; the app cannot tell.
const ahead = Number(document.currentScript?.dataset.ahead ?? 0)
const RealDate = Date
const now = () => RealDate.now() + ahead

if (ahead !== 0) {
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, values, newTarget) =>
      Reflect.construct(target, values.length > 0 ? values : [now()], newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  })
}
