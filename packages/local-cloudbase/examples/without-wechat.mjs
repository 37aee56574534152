// Only what is needed: documents and files. What is left out is refused by name.
import cloudbase from '@cloudbase/node-sdk'
import { composeLocalCloud, database, storage } from 'local-cloudbase'

const cloud = await composeLocalCloud({
  dataDir: process.env.DATA_DIR ?? '.local-cloud/without-wechat',
  port: 0,
  plugins: [database({ collections: { albums: { indexes: [] } } }), storage()],
})
Object.assign(process.env, cloud.env)
const app = cloudbase.init({ env: cloud.envId })

const { fileID } = await app.uploadFile({ cloudPath: 'albums/lake.txt', fileContent: Buffer.from('a lake') })
await app.database().collection('albums').doc('lake').set({ cover: fileID })
const { data } = await app.database().collection('albums').doc('lake').get()
console.log(String((await app.downloadFile({ fileID: data[0].cover })).fileContent))
console.log(await app.callFunction({ name: 'greet' }).catch(({ code }) => code))
await cloud.close()

// prints:
// a lake
// LOCAL_CLOUD_UNSUPPORTED
