// What the chaos runs: the process of the local cloud, bundled once for many starts, and the functions. With
// `--without-guard` the functions forget what has been applied before.
import { cpSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { buildTarget } from '../../scripts/build.mjs'
import { aliases, projectRoot } from '../../scripts/run-typescript.mjs'

const [folder, flag] = process.argv.slice(2)
const functions = path.join(folder, 'functions')
await buildTarget('functions', { say: () => {} })
cpSync(path.join(projectRoot, 'dist/cloudfunctions'), functions, { recursive: true })
const shared = { bundle: true, platform: 'node', target: 'node20', alias: aliases, absWorkingDir: projectRoot }
await build({
  ...shared,
  entryPoints: ['test/chaos/cloud-entry.ts'],
  // Within the project, because Node looks for packages from the importing file upwards.
  outfile: path.join(projectRoot, '.cache/run', `chaos-cloud-${path.basename(folder)}.mjs`),
  packages: 'external',
  format: 'esm',
})

const guard = /return \{ \$or: \[\{ \[mark\].*\}/
const withoutGuard = {
  name: 'without-guard',
  setup({ onLoad }) {
    onLoad({ filter: /fold-into-documents\.ts$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8')
      if (!guard.test(source)) throw new Error('the guard is not where it was: change this test with it')
      return { contents: source.replace(guard, 'return {}'), loader: 'ts' }
    })
  },
}
if (flag === '--without-guard') {
  await build({
    ...shared,
    entryPoints: ['cloudfunctions/capture/index.ts'],
    outfile: path.join(functions, 'capture/index.js'),
    format: 'cjs',
    plugins: [withoutGuard],
  })
}
