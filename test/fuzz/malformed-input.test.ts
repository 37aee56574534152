import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { operationNames } from '../../contract/operations'
import { ownerOf, requestsOf, setUpWorld } from '../functions/world/requests'
import { newCast } from '../support/actors'
import { startTestCloud, type TestCloud } from '../support/cloud'
import { runs, seed } from '../support/seeded'
import type { FuzzReport } from './fuzz-entry'
import { runFuzz } from './fuzz-process'

const tries = runs(10_000)

let cloud: TestCloud
let functionsDir: string
beforeAll(async () => {
  cloud = await startTestCloud()
  functionsDir = mkdtempSync(path.join(tmpdir(), 'shuke-fuzz-'))
  cpSync('dist/cloudfunctions', functionsDir, { recursive: true })
})
afterAll(async () => {
  await cloud?.stop()
  if (functionsDir) rmSync(functionsDir, { recursive: true, force: true })
})

test(`${tries} malformed inputs of each operation are refused by a listed error, and store nothing (SEED=${seed})`, async () => {
  const world = await setUpWorld(newCast(cloud))
  const requests = requestsOf(world)
  const operations = operationNames.map((name) => ({
    name,
    openid: ownerOf(name, world.cast).openid ?? '',
    request: requests[name],
  }))
  const before = await cloud.dumpAll()

  // One process for each of the machine's two cores.
  const halves = [operations.filter((_, index) => index % 2 === 0), operations.filter((_, index) => index % 2 === 1)]
  const reports = (
    await Promise.all(
      halves.map((half) => runFuzz({ functionsDir, env: cloud.env, seed, runs: tries, operations: half })),
    )
  ).flat()

  process.stderr.write(
    `fuzz: SEED=${seed}, ${sum(reports, 'malformed')} malformed, ${sum(reports, 'valid')} valid left out\n`,
  )
  expect(reports.filter(({ wrong }) => wrong.length > 0)).toEqual([])
  expect(reports.filter(({ malformed }) => malformed < tries)).toEqual([])
  expect(reports.map(({ operation }) => operation)).toEqual(expect.arrayContaining([...operationNames]))
  expect(await cloud.dumpAll()).toEqual(before)
}, 900_000)

function sum(reports: readonly FuzzReport[], name: 'malformed' | 'valid'): number {
  return reports.reduce((total, report) => total + report[name], 0)
}
