import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import manifest from './sdk-manifest.json'

/** Over every file of a package but what was installed inside it, in the order of their paths. */
function digestOf(folder: string): { files: number; sha256: string } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith('node_modules/'))
    .sort()
  const digest = createHash('sha256')
  for (const file of files)
    digest
      .update(`${file}\0`)
      .update(readFileSync(path.join(folder, file)))
      .update('\0')
  return { files: files.length, sha256: digest.digest('hex') }
}

test.each(Object.entries(manifest))('%s is installed as it was published, file by file', (name, { files, sha256 }) => {
  expect(digestOf(path.dirname(require.resolve(`${name}/package.json`)))).toEqual({ files, sha256 })
})
