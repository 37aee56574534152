import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { projectRoot, runTypescript } from './run-typescript.mjs'

// miniprogram-ci is 276 MB and needed by one person a release, so it is fetched when used.
const uploader = 'miniprogram-ci@2.1.42'

const { missingSettings, phoneSettings, uploadSettings } = await runTypescript('scripts/deploy/read-settings.ts')
const missing = missingSettings(uploadSettings, process.env)
const keyPath = process.env.WEAPP_PRIVATE_KEY_PATH
if (keyPath && !existsSync(keyPath)) missing.push(`WEAPP_PRIVATE_KEY_PATH 指向的文件不存在：${keyPath}`)
if (missing.length > 0) {
  console.error('还缺这些设置：')
  for (const sentence of missing) console.error(`  · ${sentence}`)
  process.exit(1)
}

// The phone asks for what the functions send, in the environment the functions live in.
process.env.TARO_APP_CLOUD_ENV = process.env.CLOUDBASE_ENV_ID
Object.assign(process.env, phoneSettings(process.env))

const { buildTarget } = await import('./build.mjs')
await buildTarget('weapp')
const { version, description } = JSON.parse(readFileSync(`${projectRoot}/package.json`, 'utf8'))
const upload = [
  ...['--yes', uploader, 'upload', '--pp', projectRoot, '--pkp', keyPath, '--appid', process.env.WEAPP_APPID],
  ...['--uv', version, '--ud', process.argv[2] ?? description, '-r', '1'],
  ...['--use-project-config', 'true'],
]
process.exitCode = spawnSync('npx', upload, { cwd: projectRoot, stdio: 'inherit' }).status ?? 1
