import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive } from './run-typescript.mjs'

const beatMs = 2_000
/** Far beyond a beat, either way, for clocks are set: its holder is gone, though another process may go by its number now. */
const leftAfterMs = 60_000

/** One piece of work at a time, also across processes: tests and servers may ask together. */
export async function withLock(file, work) {
  await mkdir(path.dirname(file), { recursive: true })
  while (!(await take(file))) {
    if (await isLeft(file)) await rm(file, { force: true })
    await pause(200)
  }
  const beat = setInterval(() => utimes(file, new Date(), new Date()).catch(() => {}), beatMs)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    await rm(file, { force: true })
  }
}

async function take(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

async function isLeft(file) {
  try {
    const [holder, { mtimeMs }] = await Promise.all([readFile(file, 'utf8'), stat(file)])
    return Math.abs(Date.now() - mtimeMs) > leftAfterMs || (holder !== '' && !isAlive(Number(holder)))
  } catch {
    // Given back meanwhile.
    return false
  }
}
