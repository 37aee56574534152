// The functions of another release, in which warmth halves in other days: `node build-release.mjs <folder> <days>`. Beside
// them, as release.cjs, what that release folds a log to, for the test to compare with.
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { aliases, projectRoot } from '../../scripts/run-typescript.mjs'

const [folder, days] = process.argv.slice(2)
const halfLife = /export const warmthHalfLifeDays = \d+/
let changed = 0
const otherHalfLife = {
  name: 'other-half-life',
  setup({ onLoad }) {
    onLoad({ filter: /domain\/log\/.*\.ts$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8')
      if (!halfLife.test(source)) return undefined
      changed += 1
      return { contents: source.replace(halfLife, `export const warmthHalfLifeDays = ${days}`), loader: 'ts' }
    })
  },
}
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  alias: aliases,
  absWorkingDir: projectRoot,
  plugins: [otherHalfLife],
  logLevel: 'warning',
}
const functions = path.join(projectRoot, 'dist/cloudfunctions')
for (const name of readdirSync(functions)) {
  const output = path.join(folder, name)
  mkdirSync(output, { recursive: true })
  cpSync(path.join(functions, name), output, { recursive: true })
  await build({ ...shared, entryPoints: [`cloudfunctions/${name}/index.ts`], outfile: path.join(output, 'index.js') })
}
await build({ ...shared, entryPoints: ['test/chaos/release-entry.ts'], outfile: path.join(folder, 'release.cjs') })
if (changed === 0) throw new Error('the half-life is not where it was: change this test with it')
