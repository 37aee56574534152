import { startShukeCloud } from '../../local/shuke-cloud'

// The local cloud in a process of its own, with its functions behind a bad network.
const { dataDir, functionsDir, sdkUrl } = JSON.parse(process.argv[2] ?? '{}')
const instances = (name: string) => (name === 'capture' ? 2 : 1)
const { url } = await startShukeCloud({ port: 0, dataDir, functionsDir, sdkUrl, instances })
process.send?.({ url })
// Whoever started it is gone.
process.on('disconnect', () => process.exit())
