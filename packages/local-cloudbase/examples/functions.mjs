// A cloud function as it would be deployed: who calls, what WeChat delivers, what the timer says, and at what time.
import { fileURLToPath } from 'node:url'
import { startLocalCloud } from 'local-cloudbase'

const cloud = await startLocalCloud({
  dataDir: process.env.DATA_DIR ?? '.local-cloud/functions',
  port: 0,
  collections: {
    visits: {
      indexes: [
        {
          name: 'visitor',
          keys: [
            ['openid', 1],
            ['at', -1],
          ],
        },
      ],
    },
  },
  functions: { folder: fileURLToPath(new URL('cloudfunctions', import.meta.url)), isClockMovable: true },
  templates: { welcome: ['thing1'] },
})

console.log(await cloud.callFunction('greet', { name: '小兰' }, 'lan'))

// What a tap on "allow" does; then a call on New Year's Day.
cloud.acceptMessages('lan', 'welcome')
console.log(await cloud.callFunction('greet', { name: '小兰' }, 'lan', { at: Date.parse('2030-01-01T08:00+08:00') }))
console.log(cloud.outbox().map(({ openid, data }) => `${openid}: ${data.thing1.value}`))

const visits = await cloud.engine.dump('visits')
console.log(visits.at(-1).at.getUTCFullYear(), await cloud.fireTimer('greet'))
await cloud.close()

// prints:
// hello 小兰, no message
// hello 小兰, a message is on its way
// [ 'lan: 小兰' ]
// 2030 everyMorning: 2 so far
