import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { packageSources } from './package-sources.cjs'

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** The path aliases of tsconfig.json, as esbuild wants them. */
export const aliases = {
  ...packageSources,
  '@domain': path.join(projectRoot, 'domain'),
  '@contract': path.join(projectRoot, 'contract'),
  '@': path.join(projectRoot, 'src'),
}

/**
 * Bundles a TypeScript entry (packages stay external) and imports the result.
 * The output lives inside the project, because Node looks for packages from the importing file upwards. `format: 'cjs'` is
 * for sources that import CloudBase's SDK by name, as the functions do.
 */
export async function runTypescript(entry, { format = 'esm' } = {}) {
  const source = path.resolve(projectRoot, entry)
  const folder = path.join(projectRoot, '.cache', 'run')
  await mkdir(folder, { recursive: true })
  const name = createHash('sha256').update(source).digest('hex').slice(0, 12)
  // A file per process: two commands started together must not read each other's half-written output.
  await removeLeftovers(folder)
  const outfile = path.join(
    folder,
    `${path.basename(entry, '.ts')}-${name}-${process.pid}.${format === 'esm' ? 'mjs' : 'cjs'}`,
  )
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format,
    alias: aliases,
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'warning',
  })
  process.on('exit', () => removeQuietly(outfile))
  return import(pathToFileURL(outfile).href)
}

/** A process that was killed could not tidy up after itself. */
async function removeLeftovers(folder) {
  for (const file of await readdir(folder)) {
    const pid = Number(/-(\d+)\.[cm]js$/.exec(file)?.[1])
    if (pid && !isAlive(pid)) removeQuietly(path.join(folder, file))
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function removeQuietly(file) {
  try {
    rmSync(file)
  } catch {
    // It may already be gone; nothing depends on it.
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const entry = process.argv[2]
  if (!entry) {
    console.error('usage: node scripts/run-typescript.mjs <entry.ts> [arguments]')
    process.exit(2)
  }
  process.argv.splice(1, 2, path.resolve(entry))
  await runTypescript(entry)
}
