import { startLocalCloud } from '../../local/cloud'

// The local cloud in a process of its own, with its functions behind a bad network.
const { dataDir, functionsDir, sdkUrl } = JSON.parse(process.argv[2] ?? '{}')
const { url } = await startLocalCloud({ port: 0, dataDir, functionsDir, sdkUrl })
process.send?.({ url })
// Whoever started it is gone.
process.on('disconnect', () => process.exit())
