import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { type Figure, median, round } from './figure'

const times = 10

/** Loading the capture bundle in a fresh process, against a bundle of nothing but the SDK, turn by turn. */
export async function measureColdStart(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shuke-start-'))
  try {
    const bare = path.join(folder, 'bare.js')
    const entry = path.join(folder, 'bare-entry.js')
    writeFileSync(
      entry,
      `const { init } = require(${JSON.stringify(path.resolve('node_modules/@cloudbase/node-sdk'))}); exports.main = init`,
    )
    await build({
      entryPoints: [entry],
      outfile: bare,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      logLevel: 'error',
    })
    const capture = path.resolve('dist/cloudfunctions/capture/index.js')
    const [ours, theirs] = [[] as number[], [] as number[]]
    for (let n = 0; n < times; n += 1) {
      theirs.push(loadTime(bare))
      ours.push(loadTime(capture))
    }
    return [
      {
        name: 'start.bare_sdk_ms',
        value: round(median(theirs), 0),
        unit: 'ms',
        note: `median of ${times} fresh processes`,
      },
      { name: 'start.capture_ms', value: round(median(ours), 0), unit: 'ms' },
      { name: 'start.ratio', value: round(median(ours) / median(theirs)), unit: '×', must: { atMost: 1.15 } },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function loadTime(bundle: string): number {
  const script = `const s = process.hrtime.bigint(); require(${JSON.stringify(bundle)}); process.stdout.write(String(Number(process.hrtime.bigint() - s) / 1e6))`
  return Number(execFileSync(process.execPath, ['-e', script], { env: { ...process.env, TENCENTCLOUD_RUNENV: 'SCF' } }))
}
