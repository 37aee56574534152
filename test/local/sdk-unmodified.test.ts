import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import manifest from '../../packages/local-cloudbase/test/sdk/sdk-manifest.json'

interface PackageLock {
  packages: Record<string, { version: string; integrity?: string; resolved?: string }>
}

const lock: PackageLock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const project = JSON.parse(readFileSync('package.json', 'utf8'))
const packages = Object.entries(manifest)

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

test.each(packages)('%s is installed as it was published, file by file', (name, { files, sha256 }) => {
  expect(digestOf(path.join('node_modules', name))).toEqual({ files, sha256 })
})

// The manifest was taken from the archives that carry these checksums, so lock file and manifest vouch for each other.
test.each(packages)('%s is locked to the archive the manifest was taken from', (name, { version, integrity }) => {
  expect(lock.packages[`node_modules/${name}`]).toMatchObject({ version, integrity })
})

test('nothing in the project patches an installed package', () => {
  const tools = Object.keys(lock.packages).filter((name) => /patch-package|pnpm-patch|custom-patch/.test(name))
  expect(tools).toEqual([])
  const scripts = Object.keys(project.scripts)
  expect(scripts.filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([])
  expect(Object.keys(project.overrides).filter((name) => /cloudbase|wx-server/.test(name))).toEqual([])
  expect(project.dependencies['@cloudbase/node-sdk']).toBe('3.18.3')
})
