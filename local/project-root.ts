import { existsSync } from 'node:fs'
import path from 'node:path'

/** Bundled code runs from a cache folder, so the project is looked for from where the command was started. */
export function findProjectRoot(start = process.cwd()): string {
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'project.config.json')) && existsSync(path.join(folder, 'packages'))) return folder
    if (path.dirname(folder) === folder) throw new Error(`${start} is not inside the project`)
  }
}
