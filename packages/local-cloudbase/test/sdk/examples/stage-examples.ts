import type { Database } from './query-examples'

type Aggregation = ReturnType<ReturnType<Database['collection']>['aggregate']>
type Command = Database['command']

/** For each stage of `aggregate()`, over the readers: the pipeline and its answer. */
export const stageExamples: Record<string, { run: (start: Aggregation, _: Command) => Aggregation; answer: unknown }> =
  {
    match: { run: (start) => start.match({ _id: 'mei' }).project({ age: 1 }), answer: [{ _id: 'mei', age: 41 }] },
    addFields: {
      run: (start, _) =>
        start
          .match({ _id: 'mei' })
          .addFields({ next: _.aggregate.add(['$age', 1]) })
          .project({ next: 1 }),
      answer: [{ _id: 'mei', next: 42 }],
    },
    bucket: {
      run: (start) => start.bucket({ groupBy: '$age', boundaries: [30, 40, 60] }),
      answer: [
        { _id: 30, count: 1 },
        { _id: 40, count: 2 },
      ],
    },
    bucketAuto: {
      run: (start) => start.bucketAuto({ groupBy: '$age', buckets: 1 }),
      answer: [{ _id: { min: 34, max: 52 }, count: 3 }],
    },
    count: { run: (start) => start.count('readers'), answer: [{ readers: 3 }] },
    group: {
      run: (start, _) => start.group({ _id: '$city', ages: _.aggregate.sum('$age') }).sort({ ages: 1 }),
      answer: [
        { _id: '苏州', ages: 41 },
        { _id: '杭州', ages: 86 },
      ],
    },
    limit: { run: (start) => start.sort({ age: 1 }).limit(1).project({ _id: 1 }), answer: [{ _id: 'lan' }] },
    skip: { run: (start) => start.sort({ age: 1 }).skip(2).project({ _id: 1 }), answer: [{ _id: 'qing' }] },
    sort: { run: (start) => start.sort({ age: -1 }).project({ age: 1 }).limit(1), answer: [{ _id: 'qing', age: 52 }] },
    project: {
      run: (start) => start.match({ _id: 'lan' }).project({ _id: 0, town: '$city' }),
      answer: [{ town: '杭州' }],
    },
    lookup: {
      run: (start) =>
        start
          .match({ _id: 'lan' })
          .lookup({ from: 'readers', localField: 'city', foreignField: 'city', as: 'neighbours' })
          .project({ _id: 0, neighbours: '$neighbours._id' }),
      answer: [{ neighbours: ['lan', 'qing'] }],
    },
    replaceRoot: {
      run: (start) => start.match({ _id: 'mei' }).unwind('$visits').replaceRoot({ newRoot: '$visits' }),
      answer: [{ page: 'story', seconds: 5 }],
    },
    sample: { run: (start) => start.sample({ size: 3 }).count('drawn'), answer: [{ drawn: 3 }] },
    sortByCount: {
      run: (start) => start.sortByCount('$city'),
      answer: [
        { _id: '杭州', count: 2 },
        { _id: '苏州', count: 1 },
      ],
    },
    unwind: {
      run: (start) => start.match({ _id: 'lan' }).unwind('$tags').project({ _id: 0, tags: 1 }),
      answer: [{ tags: 'health' }, { tags: 'travel' }],
    },
  }
