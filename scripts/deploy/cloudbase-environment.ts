import CloudBase from '@cloudbase/manager-node'
import type { IndexDefinition } from '../../database/collection'
import { functionsOnly, type PresentDatabase } from './plan-deployment'
import { readableByAll } from './plan-storage'
import type { FunctionConfig } from './read-functions'

/** One CloudBase environment through its management API. `TCB_BASE_URL` may point it at another host that speaks it. */
export function openEnvironment(settings: { envId: string; secretId: string; secretKey: string }) {
  const manager = new CloudBase(settings)
  const access = manager.commonService('tcb')
  const envId = settings.envId

  return {
    async readDatabase(): Promise<PresentDatabase> {
      const present: PresentDatabase = {}
      for (let offset = 0; ; offset += 100) {
        const page = await manager.database.listCollections({ MgoLimit: 100, MgoOffset: offset })
        for (const { CollectionName } of page.Collections) {
          const [table, acl] = await Promise.all([
            manager.database.describeCollection(CollectionName),
            access.call({ Action: 'DescribeDatabaseACL', Param: { EnvId: envId, CollectionName } }),
          ])
          present[CollectionName] = {
            access: acl.AclTag,
            indexes: (table.Indexes ?? []).map((index) => ({
              name: index.Name,
              unique: Boolean(index.Unique),
              keys: index.Keys.map((key) => [key.Name, Number(key.Direction) < 0 ? -1 : 1] as [string, 1 | -1]),
            })),
          }
        }
        if (page.Collections.length < 100) return present
      }
    },

    async createCollection(name: string): Promise<void> {
      await manager.database.createCollection(name)
    },

    async createIndex(collection: string, index: IndexDefinition): Promise<void> {
      await manager.database.updateCollection(collection, {
        CreateIndexes: [
          {
            IndexName: index.name,
            MgoKeySchema: {
              MgoIsUnique: index.unique ?? false,
              MgoIndexKeys: index.keys.map(([Name, direction]) => ({ Name, Direction: String(direction) })),
            },
          },
        ],
      })
    },

    async closeToClients(collection: string): Promise<void> {
      await access.call({
        Action: 'ModifyDatabaseACL',
        Param: { EnvId: envId, CollectionName: collection, AclTag: functionsOnly },
      })
    },

    readStorageRule(): Promise<string> {
      return manager.storage.getStorageAcl()
    },

    async openStorageForReading(): Promise<void> {
      await manager.storage.setStorageAcl(readableByAll)
    },

    /** Creates the function, or replaces its code, configuration and triggers. */
    async putFunction(config: FunctionConfig, root: string): Promise<void> {
      await manager.functions.createFunction({
        func: { ...config, handler: 'index.main', installDependency: false },
        functionRootPath: root,
        // Within the request: our bundles are a third of what it may hold, and no second service has to answer.
        deployMode: 'zip',
        force: true,
      })
    },

    /** What the deployed function says of itself, or a sentence on why it said nothing. */
    async askHealth(name: string): Promise<string> {
      try {
        const { RetMsg } = await manager.functions.invokeFunction(name, { operation: 'health' })
        return RetMsg
      } catch (error) {
        return error instanceof Error ? error.message : String(error)
      }
    },
  }
}

export type CloudBaseEnvironment = ReturnType<typeof openEnvironment>
