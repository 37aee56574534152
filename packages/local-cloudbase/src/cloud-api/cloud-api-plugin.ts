import type { Plugin } from '../cloud/plugin'
import type { DatabaseApi } from '../database/database-plugin'
import { AccessRules, type InitialRules } from './access-rules'
import { cloudApiEndpoint } from './cloud-api-endpoint'
import { cloudApiActions } from './database-api'

export interface CloudApiOptions {
  /** Access as it was set before this cloud began. Default: what a new environment starts with. */
  access?: InitialRules
}

/** Tencent's cloud API as far as a deployment needs it. Nothing enforces the access rules that are set through it. */
export function cloudApi({ access = {} }: CloudApiOptions = {}): Plugin<object, DatabaseApi> {
  return {
    name: 'cloudApi',
    persists: ['access-rules.json'],
    needs: ['database'],
    start: ({ dataDir, envId, bucket, defect }, { engine }) => {
      const actions = cloudApiActions({ envId, bucket, engine, rules: new AccessRules(dataDir, access) })
      return { api: {}, routes: [{ method: 'POST', prefix: '/cloud-api', handler: cloudApiEndpoint(actions, defect) }] }
    },
  }
}
