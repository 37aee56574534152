import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startShukeCloud } from '../../local/shuke-cloud'
import { read, root } from './source-imports'

const built = path.join(root, 'dist', 'cloudfunctions')
const names = readdirSync(built).sort()
const sha256 = (content: Buffer | string) => createHash('sha256').update(content).digest('hex')
const hashes = () =>
  Object.fromEntries(names.map((name) => [name, sha256(readFileSync(path.join(built, name, 'index.js')))]))

/** A deployed function that says which file it is, byte by byte, as Node has loaded it. */
const probe = `
const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')
exports.main = async () => ({
  file: __filename,
  sha256: createHash('sha256').update(readFileSync(__filename)).digest('hex'),
  source: exports.main.toString(),
})
`

test('every deployable function is in dist/cloudfunctions, complete', () => {
  expect(names).toEqual(['agent', 'capture', 'customer', 'timer'])
  for (const name of names) {
    expect(readdirSync(path.join(built, name)).sort()).toEqual(['config.json', 'index.js', 'package.json'])
  }
})

test('the local cloud runs a bundle byte for byte as it lies on the disk', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'shuke-bundle-'))
  mkdirSync(path.join(folder, 'functions', 'probe'), { recursive: true })
  const file = path.join(folder, 'functions', 'probe', 'index.js')
  writeFileSync(file, probe)
  const cloud = await startShukeCloud({
    port: 0,
    dataDir: path.join(folder, 'data'),
    functionsDir: path.join(folder, 'functions'),
  })
  try {
    const ran = await cloud.callFunction<{ file: string; sha256: string; source: string }>('probe', {})
    expect(ran.file).toBe(file)
    expect(ran.sha256).toBe(sha256(probe))
    expect(probe).toContain(ran.source)
  } finally {
    await cloud.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('serving calls with dist/cloudfunctions changes no byte of it, and that folder is what gets deployed', async () => {
  const before = hashes()
  const dataDir = mkdtempSync(path.join(tmpdir(), 'shuke-bundle-'))
  const cloud = await startShukeCloud({ port: 0, dataDir })
  try {
    const answer = await cloud.callFunction<{ ok: boolean }>(
      'customer',
      { operation: 'getMyStanding', input: {} },
      'o-somebody',
    )
    expect(answer.ok).toBe(true)
  } finally {
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
  expect(hashes()).toEqual(before)
  expect(JSON.parse(read('project.config.json')).cloudfunctionRoot).toBe('dist/cloudfunctions/')
})

test('the bundles know nothing of where they run', () => {
  for (const name of names) {
    const bundle = readFileSync(path.join(built, name, 'index.js'), 'utf8')
    expect(bundle).not.toMatch(/x-local-openid|shuke-local|isClockMovable/)
  }
})
