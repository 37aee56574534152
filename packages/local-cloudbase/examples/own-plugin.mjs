// A service of one's own beside the five: an action for the SDK's endpoint, a route, and an api for tests.
import { answerJson, Refusal, startLocalCloud } from 'local-cloudbase'

/** Text messages that are kept for reading and sent nowhere; only to people who are in the database. */
function sms({ from }) {
  return {
    name: 'sms',
    persists: [],
    needs: ['database'],
    start: (_cloud, { engine }) => {
      const sent = []
      return {
        api: { texts: () => sent },
        actions: {
          'sms.send': async ({ fields: { to, words } }) => {
            const people = await engine.dump('people')
            if (!people.some(({ _id }) => _id === to)) throw new Refusal('SMS_UNKNOWN', `nobody is called ${to}`)
            sent.push(`${from} to ${to}: ${words}`)
            return { data: { sent: sent.length } }
          },
        },
        routes: [{ method: 'GET', prefix: '/sms', handler: ({ response }) => answerJson(response, sent) }],
      }
    },
  }
}

const cloud = await startLocalCloud({
  dataDir: process.env.DATA_DIR ?? '.local-cloud/own-plugin',
  port: 0,
  collections: { people: { indexes: [] } },
  plugins: [sms({ from: 'the club' })],
})
await cloud.engine.write((operations, work) => operations.put('people', { _id: 'lan' }, work))

const ask = async (to) => {
  const body = JSON.stringify({ action: 'sms.send', to, words: 'see you on Tuesday' })
  const { code, data } = await (await fetch(`${cloud.url}/admin`, { method: 'POST', body })).json()
  return code ?? data
}
console.log(await ask('mei'), await ask('lan'))
console.log(cloud.texts(), await (await fetch(`${cloud.url}/sms`)).json())
await cloud.close()

// prints:
// SMS_UNKNOWN { sent: 1 }
// [ 'the club to lan: see you on Tuesday' ] [ 'the club to lan: see you on Tuesday' ]
