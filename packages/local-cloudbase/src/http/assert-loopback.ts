import type { IncomingHttpHeaders } from 'node:http'
import { HttpRefusal } from '../refusal/http-refusal'

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Refuses names that only point at this machine, and pages of other sites. Programs send no `Origin`. */
export function assertLoopback({ host = '', origin }: IncomingHttpHeaders): void {
  if (!loopback.has(host.replace(/:\d+$/, ''))) {
    throw new HttpRefusal(403, 'this server answers on the loopback address only')
  }
  // A page of another site must not drive the local cloud through somebody's browser. In a sandbox its origin is "null".
  if (origin !== undefined && !loopback.has(hostOf(origin))) {
    throw new HttpRefusal(403, 'pages of other sites are refused')
  }
}

function hostOf(origin: string): string {
  try {
    return new URL(origin).hostname
  } catch {
    return ''
  }
}
