import { readFileSync } from 'node:fs'
import manifest from '../../packages/local-cloudbase/test/sdk/sdk-manifest.json'

interface PackageLock {
  packages: Record<string, { version: string; integrity?: string; resolved?: string }>
}

const lock: PackageLock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const project = JSON.parse(readFileSync('package.json', 'utf8'))
const packages = Object.entries(manifest)

// The manifest was taken from the archives that carry these checksums, so lock file and manifest vouch for each other; that
// what is installed is what the manifest says is the emulator's own test.
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
