import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as esbuild } from 'esbuild'
import { deriveSources } from './derive.mjs'
import { lighterParts } from './lighter-parts.mjs'
import { withLock } from './lock.mjs'
import { aliases, projectRoot } from './run-typescript.mjs'

const inProject = (...parts) => path.join(projectRoot, ...parts)
const shared = ['domain', 'contract', 'package-lock.json', 'tsconfig.json', 'scripts/build.mjs']
const taroInputs = ['src', 'config', 'babel.config.js', 'project.config.json', 'package.json', ...shared]

const targets = {
  functions: {
    inputs: [
      'cloudfunctions',
      'database/collection.ts',
      'database/collections',
      'scripts/lighter-parts.mjs',
      ...shared,
    ],
    output: 'dist/cloudfunctions',
    run: buildFunctions,
  },
  weapp: { inputs: taroInputs, output: 'dist/weapp', run: () => buildTaro('weapp') },
  h5: { inputs: taroInputs, output: 'dist/h5', run: () => buildTaro('h5') },
}

/**
 * Builds a target unless its output already comes from the same inputs.
 * Answers whether anything was built. Rejects with the tool's own words when it fails.
 */
export async function buildTarget(name, { say = console.log } = {}) {
  const target = targets[name]
  if (!target) throw new Error(`unknown build target "${name}"; there are: ${Object.keys(targets).join(', ')}`)
  return withLock(inProject('.cache', `build-${name}.lock`), async () => {
    for (const file of deriveSources()) say(`derived ${file}`)
    const hash = await hashInputs(target.inputs)
    const stamp = inProject('.cache', `build-${name}.hash`)
    const built = await readFile(stamp, 'utf8').catch(() => '')
    if (built === hash && existsSync(inProject(target.output))) {
      say(`build ${name}: unchanged`)
      return false
    }
    const startedAt = Date.now()
    say(`build ${name}: …`)
    await rm(stamp, { force: true })
    await target.run(say)
    await writeFile(stamp, hash)
    say(`build ${name}: done in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`)
    return true
  })
}

async function buildFunctions(say) {
  const source = inProject('cloudfunctions')
  const output = inProject('dist/cloudfunctions')
  const names = (await readdir(source)).filter((name) => existsSync(path.join(source, name, 'index.ts'))).sort()
  for (const name of names) {
    const folder = path.join(output, name)
    await mkdir(folder, { recursive: true })
    const { outputFiles } = await esbuild({
      entryPoints: [path.join(source, name, 'index.ts')],
      outfile: path.join(folder, 'index.js'),
      write: false,
      absWorkingDir: projectRoot,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      alias: aliases,
      legalComments: 'none',
      plugins: [lighterParts],
      // Less to upload and to parse on a cold start; names stay, so that a stack in the log can be read.
      minifyWhitespace: true,
      minifySyntax: true,
      logLevel: 'warning',
    })
    await putFile(path.join(folder, 'index.js'), outputFiles[0].contents)
    for (const file of ['package.json', 'config.json']) {
      const from = path.join(source, name, file)
      if (existsSync(from)) await putFile(path.join(folder, file), await readFile(from))
    }
    say(`  cloudfunctions/${name}`)
  }
  for (const name of await readdir(output)) {
    if (!names.includes(name)) await rm(path.join(output, name), { recursive: true })
  }
}

/** In one step, and only when it differs: a running local cloud may be about to load the file. */
async function putFile(file, content) {
  const present = await readFile(file).catch(() => null)
  if (present?.equals(content)) return
  await writeFile(`${file}.new`, content)
  await rename(`${file}.new`, file)
}

function buildTaro(type) {
  return new Promise((resolve, reject) => {
    const taro = spawn(process.execPath, [inProject('node_modules/@tarojs/cli/bin/taro'), 'build', '--type', type], {
      cwd: projectRoot,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000)
    }
    taro.stdout.on('data', keep)
    taro.stderr.on('data', keep)
    taro.on('error', reject)
    taro.on('close', (code) => {
      // Taro answers 0 for some failed compilations; the entry page tells.
      const entry = inProject('dist', type, type === 'h5' ? 'index.html' : 'app.json')
      if (code === 0 && existsSync(entry)) resolve()
      else reject(new Error(`taro build --type ${type} failed (${code})\n${output}`))
    })
  })
}

async function hashInputs(inputs) {
  const hash = createHash('sha256')
  // A phone's build holds the names of one environment; that of another must not pass for it.
  for (const name of Object.keys(process.env)
    .filter((each) => each.startsWith('TARO_APP_'))
    .sort()) {
    hash.update(`${name}=${process.env[name]}`).update('\0')
  }
  for (const input of inputs) {
    for (const file of await filesUnder(inProject(input))) {
      hash.update(path.relative(projectRoot, file)).update('\0')
      hash.update(await readFile(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

async function filesUnder(entry) {
  if (!existsSync(entry)) return []
  const children = await readdir(entry, { withFileTypes: true, recursive: true }).catch(() => null)
  if (!children) return [entry]
  return children
    .filter((child) => child.isFile())
    .map((child) => path.join(child.parentPath ?? child.path, child.name))
    .sort()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2)
  if (names.length === 0) {
    console.error(`usage: node scripts/build.mjs <${Object.keys(targets).join('|')}> …`)
    process.exit(2)
  }
  for (const name of names) {
    await buildTarget(name).catch((error) => {
      console.error(error.message)
      process.exit(1)
    })
  }
}
