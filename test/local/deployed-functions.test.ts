import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readFunctions } from '../../scripts/deploy/read-functions'

const root = path.resolve(__dirname, '../..')
const built = path.join(root, 'dist/cloudfunctions')
const names = ['agent', 'capture', 'customer', 'timer']
const json = (...parts: string[]) => JSON.parse(readFileSync(path.join(root, ...parts), 'utf8'))
const bundle = (name: string) => readFileSync(path.join(built, name, 'index.js'), 'utf8')

beforeAll(() => {
  execFileSync(process.execPath, [path.join(root, 'scripts/build.mjs'), 'functions'])
})

test('each folder holds a bundle, its package.json and its config.json, and nothing else', () => {
  expect(readdirSync(built).sort()).toEqual(names)
  for (const name of names) {
    expect(readdirSync(path.join(built, name)).sort()).toEqual(['config.json', 'index.js', 'package.json'])
  }
})

test.each(names)('%s needs no package installed: it runs from an empty folder', (name) => {
  const { main, version, ...manifest } = json('dist/cloudfunctions', name, 'package.json')
  expect([main, version]).toEqual(['index.js', json('package.json').version])
  expect(manifest).not.toHaveProperty('dependencies')
  const folder = mkdtempSync(path.join(tmpdir(), 'shuke-function-'))
  mkdirSync(path.join(folder, name))
  writeFileSync(path.join(folder, name, 'index.js'), bundle(name))
  const said = execFileSync(process.execPath, ['-p', `typeof require('./${name}/index.js').main`], { cwd: folder })
  rmSync(folder, { recursive: true })
  expect(said.toString().trim()).toBe('function')
})

test.each(names)('%s says its runtime, time, memory, triggers and permissions', (name) => {
  const { runtime, timeout, memorySize, triggers, permissions } = json('dist/cloudfunctions', name, 'config.json')
  expect(runtime).toMatch(/^Nodejs20\.\d+$/)
  // CloudBase ends a function after 60 s at the latest, and WeChat's caller waits 60 s.
  expect(timeout).toBeGreaterThanOrEqual(5)
  expect(timeout).toBeLessThanOrEqual(60)
  expect([128, 256, 512, 1024]).toContain(memorySize)
  // WeChat takes one trigger a function, a timer whose cron has seven fields.
  expect(triggers).toHaveLength(name === 'timer' ? 1 : 0)
  for (const trigger of triggers) {
    expect(trigger).toMatchObject({ type: 'timer', config: expect.stringMatching(/^(\S+ ){6}\S+$/) })
  }
  const asked = [...bundle(name).matchAll(/openapi\.((?:security|subscribeMessage|wxacode)\.\w+)\(/g)]
  expect(permissions.openapi).toEqual([...new Set(asked.map(([, api]) => api))].sort())
})

test('what the CloudBase CLI would read says the same as the folders and as our own script', () => {
  const { functions } = json('cloudbaserc.json') as { functions: { name: string }[] }
  const ours = readFunctions(built, {}).map(({ envVariables: _, ...config }) => ({
    ...config,
    handler: 'index.main',
    installDependency: false,
  }))
  const byName = (left: { name: string }, right: { name: string }) => left.name.localeCompare(right.name)
  expect([...functions].sort(byName)).toEqual(ours.sort(byName))
})

describe('wx-server-sdk', () => {
  const mark = 'globalThis.evaluated=(globalThis.evaluated??0)+1;'

  /** Modules of wx-server-sdk that ran after `script`, counted in a copy of the bundle that counts. */
  function evaluated(name: string, script: string): number {
    const folder = mkdtempSync(path.join(tmpdir(), 'shuke-lazy-'))
    const counting = bundle(name).replace(/"node_modules\/wx-server-sdk\/[^"]+"\([^)]*\)\{/g, `$&${mark}`)
    writeFileSync(path.join(folder, 'index.js'), `${counting};module.exports.force=()=>require_wx_server_sdk()`)
    const command = `const bundle = require('./index.js'); ${script}; console.log(globalThis.evaluated ?? 0)`
    const said = execFileSync(process.execPath, ['-e', command], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
    rmSync(folder, { recursive: true })
    return Number(said.toString().trim().split('\n').at(-1))
  }

  test('is not in the capture function at all', () => {
    expect(bundle('capture')).not.toContain('wx-server-sdk')
  })

  test.each(['agent', 'customer', 'timer'])(
    'is in %s, and none of it runs before WeChat is asked something',
    (name) => {
      expect(evaluated(name, '')).toBe(0)
      expect(evaluated(name, 'bundle.force()')).toBeGreaterThan(0)
    },
  )
})
