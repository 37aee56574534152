import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Folding } from './release-entry'

const root = path.resolve(__dirname, '../..')
/** Boards are folded anew while the old capture still writes. */
export const agentFirst = ['agent', 'timer', 'customer', 'capture'] as const
/** The new capture writes into books that the old board still reads. */
export const captureFirst = ['capture', 'customer', 'timer', 'agent'] as const

export interface Release {
  /** What this release makes of a log. */
  folding: Folding
  /** Puts its functions in the place of others, one after the other. */
  deployTo(functionsDir: string, order: readonly string[], betweenMs: number): Promise<void>
  remove(): void
}

/** A release in which warmth halves in so many days, and nothing else is changed. */
export function buildRelease(halfLifeDays: number): Release {
  const folder = mkdtempSync(path.join(tmpdir(), 'shuke-release-'))
  execFileSync(process.execPath, ['test/chaos/build-release.mjs', folder, String(halfLifeDays)], { cwd: root })
  return {
    folding: require(path.join(folder, 'release.cjs')).folding,
    async deployTo(functionsDir, order, betweenMs) {
      for (const name of order) {
        deploy(path.join(folder, name), path.join(functionsDir, name))
        await pause(betweenMs)
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Every file in one step, as a platform would exchange it. */
function deploy(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const file of readdirSync(from)) {
    copyFileSync(path.join(from, file), path.join(to, `${file}.new`))
    renameSync(path.join(to, `${file}.new`), path.join(to, file))
  }
}
