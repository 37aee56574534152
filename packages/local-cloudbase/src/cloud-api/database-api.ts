import type { DocumentEngine } from '../engine/document-engine'
import type { Direction, IndexDefinition } from '../engine/index-definition'
import { type AccessRules, type AccessTag, accessTags } from './access-rules'
import type { CloudApiAction, Parameters } from './cloud-api-endpoint'
import { CloudApiError, invalidParameter } from './cloud-api-error'

export interface CloudApiContext {
  envId: string
  bucket: string
  engine: DocumentEngine
  rules: AccessRules
}

/**
 * The actions a deployment uses, with Tencent's names. Nothing that drops anything is among them: a script that tried
 * would fail here first.
 */
export function cloudApiActions(context: CloudApiContext): Record<string, CloudApiAction> {
  const { engine, rules } = context
  const { collections } = engine
  const inEnvironment =
    (action: CloudApiAction): CloudApiAction =>
    (parameters) => {
      if (parameters.EnvId !== context.envId) {
        throw new CloudApiError('ResourceNotFound', `Environment ${String(parameters.EnvId)} not found`)
      }
      return action(parameters)
    }

  const actions: Record<string, CloudApiAction> = {
    DescribeEnvInfo: () => ({ EnvInfo: { EnvBaseInfo: describeEnvironment(context) } }),

    ListTables: async ({ MgoOffset = 0, MgoLimit = 100 }) => {
      const names = [...collections.names].sort()
      const page = names.slice(Number(MgoOffset), Number(MgoOffset) + Number(MgoLimit))
      const Tables = await Promise.all(
        page.map(async (TableName) => ({
          TableName,
          Count: (await engine.read((operations, work) => operations.count(TableName, {}, work))).value,
          Size: 0,
          IndexCount: collections.get(TableName).indexes.length + 1,
          IndexSize: 0,
        })),
      )
      return { Tables, Pager: { Offset: MgoOffset, Limit: MgoLimit, Total: names.length } }
    },

    DescribeTable: ({ TableName }) => {
      const definitions = collections.get(TableName).indexes.map(({ definition }) => definition)
      const Indexes = [{ name: '_id_', keys: [['_id', 1]] as const }, ...definitions].map(describeIndex)
      return { Indexes, IndexNum: Indexes.length }
    },

    CreateTable: async ({ TableName }) => {
      await engine.write((operations) => operations.collections.create(TableName))
      return {}
    },

    UpdateTable: async ({ TableName, CreateIndexes = [], DropIndexes }) => {
      if (DropIndexes !== undefined) {
        throw new CloudApiError('UnsupportedOperation', 'the local cloud drops no index')
      }
      if (!Array.isArray(CreateIndexes)) throw invalidParameter('CreateIndexes must be a list')
      const indexes = CreateIndexes.map(readIndex)
      await engine.write((operations) => operations.collections.createIndexes(TableName, indexes))
      return {}
    },

    DescribeDatabaseACL: ({ CollectionName }) => ({ AclTag: rules.collection(collections.get(CollectionName).name) }),

    ModifyDatabaseACL: ({ CollectionName, AclTag }) => {
      rules.setCollection(collections.get(CollectionName).name, readTag(AclTag))
      return {}
    },

    DescribeStorageSafeRule: ({ Bucket }) => ({ AclTag: rules.storage(), Bucket: readBucket(Bucket, context) }),

    ModifyStorageSafeRule: ({ Bucket, AclTag }) => {
      readBucket(Bucket, context)
      rules.setStorage(readTag(AclTag))
      return {}
    },
  }
  return Object.fromEntries(Object.entries(actions).map(([name, action]) => [name, inEnvironment(action)]))
}

function describeEnvironment({ envId, bucket }: CloudApiContext) {
  return {
    EnvId: envId,
    Alias: 'local',
    Status: 'NORMAL',
    Databases: [{ InstanceId: envId, Status: 'RUNNING', Region: 'ap-shanghai' }],
    Storages: [{ Bucket: bucket, Region: 'ap-shanghai' }],
    Functions: [{ Namespace: envId, Region: 'ap-shanghai' }],
    LogServices: [],
  }
}

/** Directions are text here, as the cloud API has them. */
function describeIndex({ name, keys, unique }: IndexDefinition) {
  return {
    Name: name,
    Unique: unique ?? name === '_id_',
    Keys: keys.map(([Name, direction]) => ({ Name, Direction: String(direction) })),
    Size: 0,
    Accesses: { Ops: 0, Since: '' },
  }
}

function readIndex(value: unknown): IndexDefinition {
  const { IndexName, MgoKeySchema } = (value ?? {}) as { IndexName?: unknown; MgoKeySchema?: Parameters }
  if (typeof IndexName !== 'string' || !/^\w{1,64}$/.test(IndexName)) throw invalidParameter('IndexName is not valid')
  const keys = MgoKeySchema?.MgoIndexKeys
  if (!Array.isArray(keys) || keys.length === 0) throw invalidParameter('MgoIndexKeys is empty')
  return {
    name: IndexName,
    keys: keys.map(readKey),
    ...(MgoKeySchema?.MgoIsUnique === true && { unique: true }),
  }
}

function readKey(value: unknown): readonly [string, Direction] {
  const { Name, Direction } = (value ?? {}) as { Name?: unknown; Direction?: unknown }
  if (typeof Name !== 'string' || Name === '') throw invalidParameter('a key of an index has no name')
  if (Direction !== '1' && Direction !== '-1') throw invalidParameter(`the direction ${String(Direction)} is not valid`)
  return [Name, Direction === '1' ? 1 : -1]
}

function readTag(value: unknown): AccessTag {
  const tag = accessTags.find((known) => known === value)
  if (!tag) throw invalidParameter(`the access ${String(value)} is not valid`)
  return tag
}

function readBucket(value: unknown, { bucket }: CloudApiContext): string {
  if (value !== bucket) throw new CloudApiError('ResourceNotFound', `Bucket ${String(value)} not found`)
  return bucket
}
