import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const packageFolder = path.resolve(__dirname, '../..')
const manifest = require('../../package.json') as { dependencies: Record<string, string>; version: string }

/** What the README tells somebody to install beside it, and Node's types for the compiler. */
const beside = ['@cloudbase/node-sdk', '@types/node']

/**
 * Builds and packs the package and lays it into an empty project, with its dependencies linked to those that are installed
 * here: nothing is fetched. Answers the package's files.
 */
export function installPacked(project: string): string[] {
  const run = (command: string, args: string[], cwd: string) => execFileSync(command, args, { cwd, encoding: 'utf8' })
  run('npm', ['run', 'build', '--silent'], packageFolder)
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], packageFolder)
  const archive = path.join(project, `local-cloudbase-${manifest.version}.tgz`)
  const installed = path.join(project, 'node_modules/local-cloudbase')
  mkdirSync(installed, { recursive: true })
  run('tar', ['-xzf', archive, '-C', installed, '--strip-components=1'], project)
  for (const name of [...Object.keys(manifest.dependencies), ...beside]) {
    const place = path.join(project, 'node_modules', name)
    mkdirSync(path.dirname(place), { recursive: true })
    symlinkSync(installedHere(name), place)
  }
  writeFileSync(path.join(project, 'package.json'), '{ "private": true }')
  return run('tar', ['-tzf', archive], project)
    .trim()
    .split('\n')
    .map((file) => file.replace(/^package\//, ''))
}

/** Beside the package, or above it where a workspace keeps what its packages share. */
function installedHere(name: string): string {
  for (let folder = packageFolder; ; folder = path.dirname(folder)) {
    const place = path.join(folder, 'node_modules', name)
    if (existsSync(place)) return place
    if (path.dirname(folder) === folder) throw new Error(`${name} is not installed`)
  }
}
