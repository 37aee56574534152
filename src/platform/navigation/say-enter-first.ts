import { say } from '../dialogs/notify'

/** Moments' single page leads nowhere by itself: WeChat's own line below it does. */
export function sayEnterFirst(): void {
  say('点最下面的“前往小程序”继续')
}
