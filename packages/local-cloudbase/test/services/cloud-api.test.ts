import { startTestCloud, type TestCloud } from '../support/test-cloud'

let running: TestCloud
beforeAll(async () => {
  running = await startTestCloud({ access: { collections: { people: 'ADMINONLY' }, storage: 'READONLY' } })
})
afterAll(() => running.stop())

const signed = { authorization: 'TC3-HMAC-SHA256 Credential=x' }
async function ask(action: string, parameters: object = {}, headers: Record<string, string> = signed) {
  const { cloud } = running
  const answer = await fetch(`${cloud.url}/cloud-api`, {
    method: 'POST',
    headers: { 'x-tc-action': action, ...headers },
    body: JSON.stringify({ EnvId: cloud.envId, ...parameters }),
  })
  return ((await answer.json()) as { Response: Record<string, unknown> & { Error?: { Code: string } } }).Response
}

test('a collection is made with its indexes, which are filled from what is there', async () => {
  expect(await ask('CreateTable', { TableName: 'books' })).not.toHaveProperty('Error')
  expect((await ask('CreateTable', { TableName: 'books' })).Error?.Code).toBe('ResourceInUse')
  await running.app.database().collection('books').add({ _id: 'b', title: '边城' })
  const keys = [{ Name: 'title', Direction: '1' }]
  const index = { IndexName: 'title', MgoKeySchema: { MgoIndexKeys: keys, MgoIsUnique: true } }
  expect(await ask('UpdateTable', { TableName: 'books', CreateIndexes: [index] })).not.toHaveProperty('Error')
  expect(await ask('DescribeTable', { TableName: 'books' })).toMatchObject({
    IndexNum: 2,
    Indexes: [{ Name: '_id_' }, { Name: 'title', Unique: true, Keys: keys }],
  })
  await expect(running.app.database().collection('books').add({ title: '边城' })).rejects.toMatchObject({
    code: 'DATABASE_DUPLICATE_WRITE',
  })
})

test('access rules begin as they were given, a new collection’s as CloudBase begins them, and are kept as set', async () => {
  await ask('CreateTable', { TableName: 'shelves' })
  const access = async (CollectionName: string) => (await ask('DescribeDatabaseACL', { CollectionName })).AclTag
  expect([await access('people'), await access('shelves')]).toEqual(['ADMINONLY', 'PRIVATE'])
  await ask('ModifyDatabaseACL', { CollectionName: 'shelves', AclTag: 'READONLY' })
  expect(await access('shelves')).toBe('READONLY')
})

test('what drops anything, is not signed or is of another environment is refused', async () => {
  expect((await ask('DeleteTable', { TableName: 'people' })).Error?.Code).toBe('UnsupportedOperation')
  const drop = { TableName: 'people', DropIndexes: [{ IndexName: 'a' }] }
  expect((await ask('UpdateTable', drop)).Error?.Code).toBe('UnsupportedOperation')
  expect((await ask('ListTables', {}, {})).Error?.Code).toBe('AuthFailure.SignatureFailure')
  expect((await ask('ListTables', { EnvId: 'another' })).Error?.Code).toBe('ResourceNotFound')
})
