import type { Plugin } from '../cloud/plugin'
import { FileStore } from './file-store'
import { StorageEndpoint } from './storage-endpoint'

export interface StorageApi {
  files: FileStore
  /** The handlers of `/storage`, for whoever serves files under another path as well. */
  storage: Pick<StorageEndpoint, 'download' | 'uploadMedia'>
}

/** Files, as the SDK's `uploadFile`, `downloadFile` and the like reach them. */
export function storage(): Plugin<StorageApi> {
  return {
    name: 'storage',
    persists: ['files'],
    start: ({ dataDir, envId, bucket }) => {
      const files = new FileStore({ dataDir, envId, bucket })
      const endpoint = new StorageEndpoint(files)
      return { api: { files, storage: endpoint }, actions: endpoint.actions, routes: endpoint.routes }
    },
  }
}
