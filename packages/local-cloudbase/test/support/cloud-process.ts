import { startLocalCloud } from '../../src/start-local-cloud'
import { collections } from './club'

// A local cloud in a process of its own, for tests that kill it.
const { dataDir } = JSON.parse(process.argv[2] ?? '{}') as { dataDir: string }
startLocalCloud({ port: 0, dataDir, collections }).then(({ url, env }) => process.send?.({ url, env }))
// Whoever started it is gone.
process.on('disconnect', () => process.exit())
