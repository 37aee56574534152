import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Secrets of the functions, made once per data folder: another secret would make everybody a stranger. */
export function keepSecrets(dataDir: string): Record<string, string> {
  const file = path.join(dataDir, 'secrets.json')
  if (!existsSync(file)) {
    const secrets = {
      SHUKE_PERSON_SECRET: randomBytes(32).toString('base64'),
      SHUKE_ARCHIVE_KEY: randomBytes(32).toString('base64'),
    }
    writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}
