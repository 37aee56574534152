import type { Database } from './query-examples'

type Command = Database['command']

/** For each operator of `db.command` in an update: the field before, the change, and the field after. */
export const updateExamples: Record<string, { before: unknown; change: (_: Command) => unknown; after: unknown }> = {
  set: { before: { a: 1, b: 2 }, change: (_) => _.set({ c: 3 }), after: { c: 3 } },
  remove: { before: 1, change: (_) => _.remove(), after: undefined },
  inc: { before: 1.5, change: (_) => _.inc(2), after: 3.5 },
  mul: { before: 4, change: (_) => _.mul(2), after: 8 },
  max: { before: 4, change: (_) => _.max(9), after: 9 },
  min: { before: 4, change: (_) => _.min(2), after: 2 },
  bit: { before: 13, change: (_) => _.bit({ and: 10 }), after: 8 },
  push: {
    before: [{ at: 5 }, { at: 1 }],
    change: (_) => _.push({ each: [{ at: 3 }], sort: { at: 1 }, slice: -2 } as never),
    after: [{ at: 3 }, { at: 5 }],
  },
  unshift: { before: ['b'], change: (_) => _.unshift(['a']), after: ['a', 'b'] },
  pop: { before: ['a', 'b'], change: (_) => _.pop(), after: ['a'] },
  shift: { before: ['a', 'b'], change: (_) => _.shift(), after: ['b'] },
  pull: { before: [1, 5, 9], change: (_) => _.pull(_.gt(4) as never), after: [1] },
  pullAll: { before: ['a', 'b', 'a'], change: (_) => _.pullAll(['a']), after: ['b'] },
  addToSet: { before: ['a'], change: (_) => _.addToSet({ $each: ['a', 'b'] } as never), after: ['a', 'b'] },
}
