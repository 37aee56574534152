import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { startTestCloud } from '../support/cloud'

test('the bundles that run are byte for byte those in dist/cloudfunctions', async () => {
  const cloud = await startTestCloud()
  try {
    const deployed = path.resolve('dist/cloudfunctions')
    const names = readdirSync(deployed)
    expect(names.sort()).toEqual(['agent', 'capture', 'customer', 'timer'])
    for (const name of names) {
      await cloud.callFunction(name, { operation: 'nothing', input: {} }, 'lan')
      const file = readFileSync(path.join(deployed, name, 'index.js'))
      expect(cloud.loadedBundles(name)).toEqual([createHash('sha256').update(file).digest('hex')])
      expect(file.toString()).not.toMatch(/TCB_CONTEXT_CNFG=|x-local-openid|shuke-local/)
    }
  } finally {
    await cloud.stop()
  }
})
