import sdk from '@cloudbase/node-sdk'
import type { DataStore, StoredDocument } from './data-store'

/** The documents and files of one environment, through the SDK that the functions use. */
export function openStore(settings: { envId: string; secretId: string; secretKey: string }): DataStore {
  const { envId, secretId, secretKey } = settings
  const app = sdk.init({ env: envId, secretId, secretKey, keepalive: true })
  const database = app.database()
  const raw = (collection: string) => database.collection(collection).options({ raw: true })

  return {
    async page(collection, after, limit) {
      const rest = after === null ? {} : { _id: { $gt: after } }
      const { data } = await raw(collection).where(rest).orderBy('_id', 'asc').limit(limit).get()
      return data as StoredDocument[]
    },

    async findAll(collection, ids) {
      const { data } = await raw(collection)
        .where({ _id: { $in: ids } })
        .limit(ids.length)
        .get()
      return data as StoredDocument[]
    },

    async add(collection, documents) {
      try {
        await database.collection(collection).add(documents)
        return true
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },

    async download(fileId) {
      const { fileContent } = await app.downloadFile({ fileID: fileId }).catch(() => ({ fileContent: null }))
      return fileContent ? Buffer.from(fileContent) : null
    },

    async upload(cloudPath, content) {
      const { fileID } = await app.uploadFile({ cloudPath, fileContent: content as never })
      return fileID
    },
  }
}

function isDuplicate(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  return /duplicate/i.test(String(code)) || /E11000|duplicate key/i.test(String(message))
}
