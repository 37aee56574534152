import type { TestCloud } from '../../support/test-cloud'

export type Database = ReturnType<TestCloud['app']['database']>
type Command = Database['command']

/** The documents every example asks about. */
export const readers = [
  { _id: 'lan', age: 34, city: '杭州', tags: ['health', 'travel'], visits: [{ page: 'story', seconds: 40 }] },
  { _id: 'mei', age: 41, city: '苏州', tags: ['travel'], visits: [{ page: 'story', seconds: 5 }], note: null },
  { _id: 'qing', age: 52, city: '杭州', tags: [], visits: [], nickname: '青' },
]

/** For each operator of `db.command` in a query: the condition and who meets it. */
export const queryExamples: Record<string, { where: (_: Command) => object; finds: string[] }> = {
  eq: { where: (_) => ({ city: _.eq('杭州') }), finds: ['lan', 'qing'] },
  neq: { where: (_) => ({ city: _.neq('杭州') }), finds: ['mei'] },
  lt: { where: (_) => ({ age: _.lt(41) }), finds: ['lan'] },
  lte: { where: (_) => ({ age: _.lte(41) }), finds: ['lan', 'mei'] },
  gt: { where: (_) => ({ age: _.gt(41) }), finds: ['qing'] },
  gte: { where: (_) => ({ age: _.gte(41) }), finds: ['mei', 'qing'] },
  in: { where: (_) => ({ age: _.in([34, 52, 99]) }), finds: ['lan', 'qing'] },
  nin: { where: (_) => ({ age: _.nin([34, 52]) }), finds: ['mei'] },
  all: { where: (_) => ({ tags: _.all(['travel', 'health']) }), finds: ['lan'] },
  elemMatch: { where: (_) => ({ visits: _.elemMatch({ page: 'story', seconds: _.gt(10) }) }), finds: ['lan'] },
  exists: { where: (_) => ({ nickname: _.exists(true) }), finds: ['qing'] },
  size: { where: (_) => ({ tags: _.size(1) }), finds: ['mei'] },
  mod: {
    where: (_) => ({ age: (_ as unknown as { mod(...parts: number[]): unknown }).mod(2, 0) }),
    finds: ['lan', 'qing'],
  },
  and: { where: (_) => _.and([{ city: '杭州' }, { age: _.gt(40) }]), finds: ['qing'] },
  or: { where: (_) => _.or([{ city: '苏州' }, { age: 52 }]), finds: ['mei', 'qing'] },
  nor: { where: (_) => _.nor([{ city: '苏州' }, { age: 52 }]), finds: ['lan'] },
  not: { where: (_) => ({ age: _.not(_.gt(40)) }), finds: ['lan'] },
  expr: { where: (_) => _.expr(_.aggregate.gt(['$age', 40]) as never), finds: ['mei', 'qing'] },
}

/** Operators of `db.command` that are refused, with the name the refusal must carry. */
export const refusedQueries: Record<string, { where: (_: Command, db: Database) => object; names: string }> = {
  geoNear: {
    where: (_, db) => ({ place: _.geoNear({ geometry: new db.Geo.Point(120, 30), maxDistance: 10, minDistance: 0 }) }),
    names: '$nearSphere',
  },
  geoWithin: {
    where: (_, db) => ({ place: _.geoWithin({ centerSphere: [new db.Geo.Point(120, 30), 1] as never }) }),
    names: '$geoWithin',
  },
  geoIntersects: {
    where: (_, db) => ({ place: _.geoIntersects({ geometry: new db.Geo.Point(120, 30) }) }),
    names: '$geoIntersects',
  },
  jsonSchema: { where: (_) => _.jsonSchema({ required: ['age'] }), names: '$jsonSchema' },
  text: { where: (_) => _.text({ search: '小说' } as never), names: '$search' },
}
