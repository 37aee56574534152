// A network that breaks half of all calls, the same way for the same seed. What is written with an `_id` of its own can be
// repeated until it is acknowledged, and is there once.
import cloudbase from '@cloudbase/node-sdk'
import { startLocalCloud } from 'local-cloudbase'
import { startFaultProxy } from 'local-cloudbase/fault-proxy'

const network = await startFaultProxy({ seed: 7, share: 0.5 })
const cloud = await startLocalCloud({
  dataDir: process.env.DATA_DIR ?? '.local-cloud/bad-network',
  port: 0,
  collections: { letters: { indexes: [] } },
  sdkUrl: network.sdkUrl,
})
network.setUpstream(cloud.url)
Object.assign(process.env, cloud.env)
// Or the SDK would complain later of every call whose answer was lost.
process.env.SILENCE = 'true'
const letters = cloudbase.init({ env: cloud.envId, retries: 0 }).database().collection('letters')

for (let n = 0; n < 20; n += 1) {
  for (let isThere = false; !isThere; ) {
    isThere = await letters.add({ _id: `letter ${n}` }).then(
      () => true,
      ({ code }) => code === 'DATABASE_DUPLICATE_WRITE',
    )
  }
}
await network.settled()
const { faulted } = network.count()
console.log(faulted > 5 ? 'a bad network' : 'a good one', (await cloud.engine.dump('letters')).length)
await cloud.close()
await network.close()

// prints:
// a bad network 20
