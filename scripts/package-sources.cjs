// Packages of this repository are imported by their names and read from their sources: nothing has to be built first, and
// no build can be stale. Each name that `exports` offers leads to the source that its file in dist/ is made of.
const { existsSync, readdirSync } = require('node:fs')
const path = require('node:path')

const packages = path.resolve(__dirname, '../packages')

/** `{ 'local-cloudbase/fault-proxy': '/…/packages/local-cloudbase/src/fault-proxy/fault-proxy.ts', … }` */
exports.packageSources = Object.fromEntries(
  readdirSync(packages)
    .filter((folder) => existsSync(path.join(packages, folder, 'package.json')))
    .flatMap((folder) => {
      const { name, exports: offered } = require(path.join(packages, folder, 'package.json'))
      return Object.entries(offered).flatMap(([entry, file]) => {
        const built = /^\.\/dist\/(.*)\.js$/.exec(file.default ?? '')?.[1]
        return built ? [[path.posix.join(name, entry), path.join(packages, folder, 'src', `${built}.ts`)]] : []
      })
    }),
)
