import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

/** Packages below the SDK whose published ES modules load in a fraction of the time of their older builds. */
const withLighterBuild = /^(bson|@cloudbase\/(ai|app|adapter-wx_mp|database|utilities))$/
/** Below this a table is quicker read as it is. */
const largeTable = 2_000

/**
 * For esbuild: the same packages in the same versions, loaded sooner, since a function starts cold in front of a person. Large
 * tables are left as text until somebody asks, which V8 reads faster than the same table as code.
 */
export const lighterParts = {
  name: 'lighter-parts',
  setup(build) {
    build.onResolve({ filter: withLighterBuild }, async ({ path: name, resolveDir }) => {
      const manifest = createRequire(path.join(resolveDir, 'from.js')).resolve(`${name}/package.json`)
      const { module } = JSON.parse(await readFile(manifest, 'utf8'))
      return { path: path.join(path.dirname(manifest), module) }
    })
    build.onLoad({ filter: /\.json$/ }, async ({ path: file }) => {
      const text = JSON.stringify(JSON.parse(await readFile(file, 'utf8')))
      return text.length < largeTable
        ? undefined
        : { contents: `module.exports = JSON.parse(${JSON.stringify(text)})`, loader: 'js' }
    })
  },
}
