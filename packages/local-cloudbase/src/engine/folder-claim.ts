import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const claimedHere = new Set<string>()

/** One process per data folder: two on one file would fail each other's writes. Answers how to give it back. */
export function claimFolder(dataDir: string): () => void {
  const file = path.join(dataDir, 'owner.pid')
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const owner = Number(readFileSync(file, 'utf8'))
    // The same number may have come round again, as it does when a container starts anew.
    const isHeld = owner === process.pid ? claimedHere.has(file) : isAlive(owner)
    if (isHeld) {
      throw new Error(`${dataDir} is in use by another local cloud (process ${owner}); if not, remove its owner.pid`)
    }
    // Its owner was killed and could not give it back.
    writeFileSync(file, String(process.pid))
  }
  claimedHere.add(file)
  return () => {
    claimedHere.delete(file)
    rmSync(file, { force: true })
  }
}

function isAlive(pid: number): boolean {
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
