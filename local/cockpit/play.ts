import type { Answer } from '@contract/operation'
import type { Activity } from '@domain/activities/activity/activity'
import type { AgentProfile } from '@domain/people/agent-profile/agent-profile'
import type { Document, LocalCloud } from 'local-cloudbase'
import { CallWatch, type WatchedCall } from './call-watch'
import type { Cast, CastMember } from './cast'
import { describeCall, type Lookups } from './describe-call'
import type { LiveFeed } from './live-feed'
import type { PhoneCall } from './phone-routes'
import type { Happening } from './stage'

const noticeTitles: Record<string, string> = {
  activityReminder: '活动提醒',
  appointmentChange: '预约进展',
  eveningDigest: '今晚谁来过',
}

/** Runs what phones and timers ask for, at the stage's own time, and tells the feed in words what came of it. */
export class Play {
  // Ids grow over restarts too, so a page that comes back tells what it has had from what is new.
  private calls = Date.now()
  private readonly watch = new CallWatch()
  private readonly activities = new Map<string, Activity>()
  private readonly agents = new Map<string, AgentProfile>()

  constructor(
    private readonly cloud: LocalCloud,
    private readonly cast: Cast,
    private readonly feed: LiveFeed,
    /** Milliseconds the stage's clock is ahead of the real one. */
    public clockAhead: number,
  ) {}

  get lastId(): number {
    return this.calls
  }

  /** Learns names and titles from what is stored, then follows every change. */
  async begin(): Promise<void> {
    for (const collection of ['people', 'activities', 'agents']) {
      for (const document of await this.cloud.engine.dump(collection)) this.learn(collection, document)
    }
    this.cloud.onChange((changes) => {
      for (const { collection, after } of changes) if (after) this.learn(collection, after)
      this.watch.seeChanges(changes)
    })
    this.cloud.onDatabaseCall(({ work }) => this.watch.seeWork(work))
  }

  private learn(collection: string, document: Document): void {
    const id = String(document._id)
    if (collection === 'people') this.cast.learn(id, String(document.openid))
    if (collection === 'activities') this.activities.set(id, document as unknown as Activity)
    if (collection === 'agents') this.agents.set(id, document as unknown as AgentProfile)
  }

  private get when(): { at: number } | undefined {
    return this.clockAhead === 0 ? undefined : { at: Date.now() + this.clockAhead }
  }

  async callFromPhone({ functionName, operation, input, member }: PhoneCall): Promise<Answer<unknown>> {
    const answer = await this.watched(functionName, operation, member, () =>
      this.cloud.callFunction<Answer<unknown>>(functionName, { operation, input }, member.openid, this.when),
    )
    if (operation === 'recordNoticeChoice' && answer.ok) this.allowMessage(member, input)
    return answer
  }

  async fireTimer(functionName: string, trigger: string): Promise<string> {
    await this.watched('timer', undefined, undefined, () => this.cloud.fireTimer(functionName, trigger, this.when))
    return '定时任务跑完了'
  }

  /** In WeChat the tap on “allow” is what lets a message through; here the phone's own question stands for it. */
  private allowMessage({ openid }: CastMember, input: unknown): void {
    const { template, accepted } = input as { template: string; accepted: boolean }
    if (accepted) this.cloud.acceptMessages(openid, template)
  }

  private async watched<Result>(
    functionName: string,
    operation: string | undefined,
    member: CastMember | undefined,
    run: () => Promise<Result>,
  ): Promise<Result> {
    const sentBefore = this.cloud.outbox().length
    const call = this.watch.begin(member && this.cast.personIdOf(member.slug))
    const startedAt = performance.now()
    try {
      const result = await run()
      this.tell(call, functionName, operation, member, result, performance.now() - startedAt, sentBefore)
      return result
    } finally {
      this.watch.end(call)
    }
  }

  private tell(
    call: WatchedCall,
    functionName: string,
    operation: string | undefined,
    member: CastMember | undefined,
    result: unknown,
    milliseconds: number,
    sentBefore: number,
  ): void {
    this.calls += 1
    const answer = result as Partial<Answer<unknown>> | null
    const refused = answer && answer.ok === false ? answer.error?.message : undefined
    this.feed.publish(
      describeCall(
        {
          id: this.calls,
          at: Date.now() + this.clockAhead,
          functionName,
          operation,
          refused,
          caller: member && { slug: member.slug, name: member.name },
          milliseconds,
          documentsRead: call.work.read,
          documentsWritten: call.work.written,
          changes: call.changes.map((change) => ({ ...change, id: String(change.id) })),
          messages: this.messagesSince(sentBefore),
        },
        this.lookups,
      ),
    )
  }

  private messagesSince(count: number): Happening['messages'] {
    return this.cloud
      .outbox()
      .slice(count)
      .map(({ openid, templateId, data, page }) => {
        const member = this.cast.findByOpenid(openid)
        const lines = Object.values(data).map((field) => String((field as { value?: unknown }).value ?? field))
        return {
          to: member?.slug,
          toName: member?.name ?? '某人',
          title: noticeTitles[templateId] ?? templateId,
          lines,
          path: page,
        }
      })
  }

  private get lookups(): Lookups {
    return {
      activity: (id) => this.activities.get(id),
      ownTags: (agentId) => this.agents.get(agentId)?.ownTags ?? [],
      nameOf: (personId) => this.agents.get(personId)?.name ?? this.cast.nameOf(personId),
    }
  }
}
