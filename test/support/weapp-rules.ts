import type { Trace } from './weapp-platform'

type Options = Record<string, unknown>
type Api = (options?: Options) => unknown

/** WeChat opens these only right after a tap: once an answer came from the network, the tap is used up. */
export function afterTap(trace: Trace, name: string, api: Api): Api {
  return (options) => {
    if (!trace.isTapFresh) trace.defects.push(`${name}:fail can only be invoked by user TAP gesture`)
    return api(options)
  }
}

/** WeChat refuses a dialog whose buttons have more than four characters; the answer to one is a tap of its own. */
export function dialog(trace: Trace, showModal: Api): Api {
  return (options) => {
    const buttons = ['confirmText', 'cancelText'].map((name) => String(options?.[name] ?? ''))
    for (const words of buttons.filter((one) => [...one].length > 4)) {
      trace.defects.push(`showModal:fail “${words}” is longer than 4 characters`)
    }
    trace.isTapFresh = true
    return showModal(options)
  }
}
