// Every kind of test, one jest run per kind, so that each is counted by name and the heavy ones have the machine to
// themselves. `npm test -- unit e2e` runs only those kinds.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const jest = createRequire(import.meta.url).resolve('jest/bin/jest')
const kinds = [
  { name: 'unit', needs: [] },
  { name: 'contract', needs: [] },
  { name: 'architecture', needs: ['functions'] },
  { name: 'functions', needs: ['functions'] },
  { name: 'emulator', needs: [] },
  { name: 'local', needs: ['functions'], inBand: true },
  { name: 'chaos', needs: ['functions'], inBand: true },
  { name: 'fuzz', needs: ['functions'], inBand: true },
  { name: 'weapp', needs: ['weapp'] },
  { name: 'e2e', needs: ['functions', 'h5'], inBand: true },
]

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: process.env })
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

function count(file) {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'))
    // A suite that cannot even load, and a test that was skipped, have proved nothing: both count as failed.
    const unproved = result.numRuntimeErrorTestSuites + result.numPendingTests + result.numTodoTests
    return { passed: result.numPassedTests, failed: result.numFailedTests + unproved }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !kinds.some((kind) => kind.name === name))
if (unknown.length > 0) {
  console.error(`no such kind of test: ${unknown.join(', ')} (there are ${kinds.map(({ name }) => name).join(', ')})`)
  process.exit(2)
}
const chosen = asked.length > 0 ? kinds.filter(({ name }) => asked.includes(name)) : kinds

const startedAt = Date.now()
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`
for (const target of ['functions', 'weapp', 'h5']) {
  if (!chosen.some(({ needs }) => needs.includes(target))) continue
  if ((await run(process.execPath, ['scripts/build.mjs', target])) !== 0) {
    console.log(`building ${target} failed\n0 passed, 1 failed`)
    process.exit(1)
  }
}

const results = path.join(root, '.cache', 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const rows = []
for (const { name, inBand } of chosen) {
  const since = Date.now()
  const file = path.join(results, `${name}.json`)
  const args = [jest, '--selectProjects', name, '--json', `--outputFile=${file}`, '--testLocationInResults=false']
  if (inBand) args.push('--runInBand')
  // jest --json also prints the JSON; it is read from the file, and the report for people goes to stderr.
  const code = await new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('error', () => resolve(1))
    child.on('exit', (exitCode) => resolve(exitCode ?? 1))
  })
  const { passed, failed } = count(file)
  rows.push({ name, passed, failed: code !== 0 && failed === 0 ? 1 : failed, took: seconds(since) })
}

console.log(`\nkind            passed  failed      time`)
for (const { name, passed, failed, took } of rows) {
  console.log(`${name.padEnd(14)}${String(passed).padStart(8)}${String(failed).padStart(8)}${took.padStart(10)}`)
}
console.log(`all in ${seconds(startedAt)}`)
const sum = (key) => rows.reduce((total, row) => total + row[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0
