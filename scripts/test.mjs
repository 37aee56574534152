// Every kind of test, one jest run per kind, so that each is counted by name. As many kinds run at once as there are cores,
// at most two: the longest wait for clocks, kills and networks more than for a core. `npm test -- unit e2e` runs only those.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const jest = createRequire(import.meta.url).resolve('jest/bin/jest')
/** In the order in which they begin, the longest first. */
const kinds = [
  { name: 'chaos', needs: ['functions'], inBand: true },
  { name: 'functions', needs: ['functions'] },
  { name: 'e2e', needs: ['functions', 'h5'], inBand: true },
  { name: 'fuzz', needs: ['functions'], inBand: true },
  { name: 'local', needs: ['functions'], inBand: true },
  { name: 'emulator', needs: [] },
  { name: 'weapp', needs: ['weapp'] },
  { name: 'unit', needs: [] },
  { name: 'architecture', needs: ['functions'] },
  { name: 'contract', needs: [] },
]
const mostAtOnce = Math.min(2, availableParallelism())

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !kinds.some((kind) => kind.name === name))
if (unknown.length > 0) {
  console.error(`no such kind of test: ${unknown.join(', ')} (there are ${kinds.map(({ name }) => name).join(', ')})`)
  process.exit(2)
}
const chosen = asked.length > 0 ? kinds.filter(({ name }) => asked.includes(name)) : kinds

const results = path.join(root, '.cache', 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

// Grown here, so that all kinds share it and it is said once; jest.config.cjs takes it from the environment.
process.env.SEED ||= String(Math.floor(Math.random() * 1_000_000_000))
console.error(`SEED=${process.env.SEED}`)

const startedAt = Date.now()
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`
const rows = []
const built = new Map()
// The functions are the quickest to build and what most kinds need.
if (needs('functions')) await buildOnce('functions')
const waiting = [...chosen]
await Promise.all(
  Array.from({ length: mostAtOnce }, async () => {
    for (let kind = waiting.shift(); kind; kind = waiting.shift()) await test(kind)
  }),
)

console.log(`\nkind            passed  failed      time`)
for (const { name } of chosen) {
  const { passed, failed, took } = rows.find((row) => row.name === name)
  console.log(`${name.padEnd(14)}${String(passed).padStart(8)}${String(failed).padStart(8)}${took.padStart(10)}`)
}
console.log(`all in ${seconds(startedAt)}, ${mostAtOnce} kinds at once`)
const sum = (key) => rows.reduce((total, row) => total + row[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0

function needs(target) {
  return chosen.some((kind) => kind.needs.includes(target))
}

/** A build that two kinds need is made once, and both wait for it. */
function buildOnce(target) {
  if (!built.has(target)) built.set(target, build(target))
  return built.get(target)
}

async function build(target) {
  const { code, output } = await run(['scripts/build.mjs', target])
  process.stderr.write(output)
  if (code === 0) return
  console.log(`building ${target} failed\n0 passed, 1 failed`)
  process.exit(1)
}

async function test({ name, needs: targets, inBand }) {
  await Promise.all(targets.map(buildOnce))
  const since = Date.now()
  console.error(`${name}: …`)
  const file = path.join(results, `${name}.json`)
  const args = [jest, '--selectProjects', name, '--json', `--outputFile=${file}`, '--testLocationInResults=false']
  if (inBand) args.push('--runInBand')
  const { code, output } = await run(args)
  // Said when it is over, so that the reports of two kinds stay apart.
  process.stderr.write(`\n${output}\n`)
  const { passed, failed } = count(file)
  rows.push({ name, passed, failed: code !== 0 && failed === 0 ? 1 : failed, took: seconds(since) })
}

/** What it prints is kept; jest --json prints the JSON to standard output, and the report for people to the other. */
function run(args) {
  return new Promise((resolve) => {
    const isJest = args[0] === jest
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', isJest ? 'ignore' : 'pipe', 'pipe'] })
    let output = ''
    const keep = (chunk) => {
      output += chunk
    }
    child.stdout?.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', () => resolve({ code: 1, output }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
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
