import { init } from '@cloudbase/node-sdk'
import type { Documents } from './documents'
import { environmentId } from './settings'

/** A query and an update in the database's own words (MongoDB operators), sent as they are. */
export type Where = Record<string, unknown>
export type Change = Partial<
  Record<'$set' | '$unset' | '$inc' | '$max' | '$min' | '$addToSet' | '$push' | '$pull', Record<string, unknown>>
>
type Sort = Record<string, 1 | -1>

/** The most documents the service answers to one `get`. */
const pageLimit = 1000

let app: ReturnType<typeof init> | undefined

/** The SDK, made once per instance. Without `keepalive` each call inside a function opens a TLS connection. */
export function cloud() {
  app ??= init({ env: environmentId(), keepalive: true })
  return app
}

/** One collection with the few verbs handlers use. */
export class Collection<T extends { _id: string }> {
  constructor(private readonly name: string) {}

  async find(id: string): Promise<T | null> {
    const { data } = await this.raw().where({ _id: id }).limit(1).get()
    return (data[0] as T | undefined) ?? null
  }

  /** In no particular order; ids without a document are left out. */
  async findAll(ids: readonly string[]): Promise<T[]> {
    const distinct = [...new Set(ids)]
    const parts = Array.from({ length: Math.ceil(distinct.length / pageLimit) }, (_, part) =>
      distinct.slice(part * pageLimit, (part + 1) * pageLimit),
    )
    const found = await Promise.all(parts.map((part) => this.list({ _id: { $in: part } }, { limit: pageLimit })))
    return found.flat()
  }

  async list<Without extends keyof T & string = never>(
    where: Where,
    { sort, limit, without }: { sort?: Sort; limit: number; without?: readonly Without[] },
  ): Promise<Omit<T, Without>[]> {
    let query = this.raw().where(where)
    if (without) query = query.field(Object.fromEntries(without.map((field) => [field, false])))
    for (const [field, direction] of Object.entries(sort ?? {})) {
      query = query.orderBy(field, direction === 1 ? 'asc' : 'desc')
    }
    const { data } = await query.limit(limit).get()
    return data as Omit<T, Without>[]
  }

  /** Every matching document, page by page in the order of `_id`. For one person's or one activity's documents. */
  async listAll(where: Where): Promise<T[]> {
    const all: T[] = []
    for (;;) {
      const after = all.at(-1)?._id
      const rest = after === undefined ? where : { $and: [where, { _id: { $gt: after } }] }
      const page = await this.list(rest, { sort: { _id: 1 }, limit: pageLimit })
      all.push(...page)
      if (page.length < pageLimit) return all
    }
  }

  async count(where: Where): Promise<number> {
    const { total } = await this.raw().where(where).count()
    return total ?? 0
  }

  async aggregate<Row>(stages: object[]): Promise<Row[]> {
    const { data } = await this.raw().aggregate(stages).end()
    return data as Row[]
  }

  /** False when a document with this `_id` is there already, which is how repeated calls are recognised. */
  async add(document: T): Promise<boolean> {
    try {
      await cloud().database().collection(this.name).add(document)
      return true
    } catch (error) {
      if (isDuplicate(error)) return false
      throw error
    }
  }

  /** Creates or replaces the whole document. */
  async put({ _id, ...rest }: T): Promise<void> {
    await cloud().database().collection(this.name).doc(_id).set(rest)
  }

  /** One atomic update of at most one document; answers whether one was changed. Setting what is there changes nothing. */
  async update(where: Where, change: Change): Promise<boolean> {
    const { updated } = await this.raw(false).where(where).update(change)
    return (updated ?? 0) > 0
  }

  async updateAll(where: Where, change: Change): Promise<number> {
    const { updated } = await this.raw(true).where(where).update(change)
    return updated ?? 0
  }

  async remove(id: string): Promise<boolean> {
    return (await this.removeAll({ _id: id })) > 0
  }

  async removeAll(where: Where): Promise<number> {
    const { deleted } = await this.raw(true).where(where).remove()
    return typeof deleted === 'number' ? deleted : 0
  }

  private raw(multiple?: boolean) {
    const options = multiple === undefined ? { raw: true } : { raw: true, multiple }
    return cloud().database().collection(this.name).options(options)
  }
}

export const database: { readonly [Name in keyof Documents]: Collection<Documents[Name]> } = {
  people: new Collection('people'),
  agents: new Collection('agents'),
  activities: new Collection('activities'),
  seatPlans: new Collection('seatPlans'),
  anonymousCounters: new Collection('anonymousCounters'),
  shareLinks: new Collection('shareLinks'),
  envelopes: new Collection('envelopes'),
  relationships: new Collection('relationships'),
  participations: new Collection('participations'),
  archives: new Collection('archives'),
  surveyResponses: new Collection('surveyResponses'),
  appointments: new Collection('appointments'),
  talkSlots: new Collection('talkSlots'),
  consultations: new Collection('consultations'),
  noticeAllowances: new Collection('noticeAllowances'),
  notices: new Collection('notices'),
  quotas: new Collection('quotas'),
  pictureChecks: new Collection('pictureChecks'),
  leftFiles: new Collection('leftFiles'),
  sweepPlaces: new Collection('sweepPlaces'),
  foldVersions: new Collection('foldVersions'),
}

/** The service answers one general code for failed writes and names the cause in MongoDB's words. */
function isDuplicate(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, message } = error as { code?: unknown; message?: unknown }
  return /duplicate/i.test(String(code)) || /E11000|duplicate key/i.test(String(message))
}
