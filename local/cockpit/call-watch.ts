import type { Change, WorkCount } from 'local-cloudbase'

export interface WatchedCall {
  personId?: string
  changes: Change[]
  work: WorkCount
}

/**
 * Says which call a committed change belongs to. Calls of several phones may be under way together and commit in one
 * group; every document of a call carries its caller's person id, in its id or in a field. What was read is counted
 * for the call that began first, so it is exact unless two phones call at the same moment.
 */
export class CallWatch {
  private readonly underWay = new Set<WatchedCall>()

  begin(personId: string | undefined): WatchedCall {
    const call: WatchedCall = { personId, changes: [], work: { read: 0, written: 0, examined: 0 } }
    this.underWay.add(call)
    return call
  }

  end(call: WatchedCall): void {
    this.underWay.delete(call)
  }

  seeChanges(changes: readonly Change[]): void {
    const calls = [...this.underWay]
    for (const change of changes) {
      const owner = calls.find(({ personId }) => personId !== undefined && mentions(change, personId))
      ;(owner ?? calls[0])?.changes.push(change)
    }
  }

  seeWork(work: WorkCount): void {
    const [call] = this.underWay
    if (!call) return
    call.work.read += work.read
    call.work.written += work.written
    call.work.examined += work.examined
  }
}

function mentions({ id, before, after }: Change, personId: string): boolean {
  if (String(id).includes(personId)) return true
  const document = (after ?? before ?? {}) as Record<string, unknown>
  return ['personId', 'agentId', 'sharerId'].some((field) => document[field] === personId)
}
