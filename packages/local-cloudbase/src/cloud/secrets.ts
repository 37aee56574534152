import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** By the name a function reads it under: the value itself, or how many random bytes are drawn for it (as base64). */
export type SecretSettings = Readonly<Record<string, string | { bytes: number }>>

/** Drawn secrets are kept for the life of the data folder: what was encrypted or signed with one must stay readable. */
export function keepSecrets(dataDir: string, settings: SecretSettings): Record<string, string> {
  const file = path.join(dataDir, 'secrets.json')
  const kept: Record<string, string> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const drawn = Object.entries(settings).flatMap(([name, setting]) =>
    typeof setting === 'string' || name in kept ? [] : [[name, randomBytes(setting.bytes).toString('base64')] as const],
  )
  if (drawn.length > 0) {
    Object.assign(kept, Object.fromEntries(drawn))
    writeFileSync(file, JSON.stringify(kept, null, 2), { mode: 0o600 })
  }
  return Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => [
      name,
      typeof setting === 'string' ? setting : String(kept[name]),
    ]),
  )
}
