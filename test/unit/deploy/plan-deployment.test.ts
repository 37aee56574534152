import { collections } from '../../../database/collections'
import { type PresentDatabase, planDatabase } from '../../../scripts/deploy/plan-deployment'
import { environmentSettings, functionSettings, missingSettings } from '../../../scripts/deploy/read-settings'

/** What a faithful environment would hold after carrying a plan out. */
function carryOut(present: PresentDatabase): PresentDatabase {
  const after = structuredClone(present)
  for (const step of planDatabase(collections, present).steps) {
    if (step.do === 'createCollection') after[step.collection] = { access: 'PRIVATE', indexes: [] }
    const table = after[step.collection]
    if (!table) continue
    if (step.do === 'closeToClients') table.access = 'ADMINONLY'
    if (step.do === 'createIndex') {
      const keys = step.index.keys.map(([field, direction]) => [field, direction] as [string, 1 | -1])
      table.indexes.push({ name: step.index.name, keys, unique: step.index.unique ?? false })
    }
  }
  return after
}

test('an empty environment gets every collection, every index and no open door', () => {
  const after = carryOut({})
  expect(Object.keys(after).sort()).toEqual(Object.keys(collections).sort())
  for (const table of Object.values(after)) expect(table.access).toBe('ADMINONLY')
})

test('carrying a plan out and planning again finds nothing to do', () => {
  expect(planDatabase(collections, carryOut({})).steps).toEqual([])
})

test('what is not ours is named and left alone', () => {
  const present: PresentDatabase = { ...carryOut({}), diaries: { access: 'PRIVATE', indexes: [] } }
  present.people?.indexes.push({ name: 'by_hand', keys: [['openid', 1]], unique: false })
  const plan = planDatabase(collections, present)
  expect(plan.steps).toEqual([])
  expect(plan.leftAlone).toEqual(['people.by_hand (openid 1)', 'diaries'])
})

test('an index of the same name with other keys is a conflict for a person, never dropped', () => {
  const present = carryOut({})
  const taken = present.activities?.indexes[0]
  if (taken) taken.keys = [['title', 1]]
  const plan = planDatabase(collections, present)
  expect(plan.steps).toEqual([])
  expect(plan.conflicts).toHaveLength(1)
})

test('a collection that clients could read is closed', () => {
  const present = carryOut({})
  if (present.people) present.people.access = 'READONLY'
  expect(planDatabase(collections, present).steps).toEqual([
    { do: 'closeToClients', collection: 'people', was: 'READONLY' },
  ])
})

test('every missing or malformed setting is named in one sentence', () => {
  const sentences = missingSettings([...environmentSettings, ...functionSettings], {
    SHUKE_ARCHIVE_KEY: 'short',
    CLOUDBASE_ENV_ID: 'env-1',
  })
  expect(sentences).toHaveLength(4)
  expect(sentences.join('')).toContain('TENCENTCLOUD_SECRETID')
  expect(sentences.join('')).not.toContain('CLOUDBASE_ENV_ID')
})
