import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startShukeCloud } from '../../local/shuke-cloud'
import { articleDraft, surveyDraft } from '../functions/world/drafts'
import { becomeAgent, publish } from '../functions/world/story'
import { Actor } from '../support/actors'
import type { OpenActivity } from './history'

export interface Stage {
  functionsDir: string
  /** The bundled process of the local cloud. */
  entry: string
  activities: OpenActivity[]
  /** A folder in which agents have published and nobody has come yet; each call answers another copy. */
  newWorld(name: string): string
  remove(): void
}

const root = path.resolve(__dirname, '../..')

/** Two agents with three activities each, on the functions as they would be deployed, or without their guard. */
export async function setStage({ withoutGuard = false } = {}): Promise<Stage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shuke-chaos-'))
  const flags = withoutGuard ? ['--without-guard'] : []
  execFileSync(process.execPath, [path.join(root, 'test/chaos/build.mjs'), folder, ...flags], { cwd: root })
  const functionsDir = path.join(folder, 'functions')
  const dataDir = path.join(folder, 'stage')

  const cloud = await startShukeCloud({ port: 0, dataDir, functionsDir })
  const activities: OpenActivity[] = []
  for (const [agent, name] of ['王敏', '赵磊'].entries()) {
    const actor = new Actor(cloud, name, `agent-${agent}`)
    await becomeAgent(actor)
    for (const draft of [
      articleDraft(),
      surveyDraft(),
      articleDraft({ title: '父母的医保怎么用', topics: ['need:pension'] }),
    ]) {
      const { shareLinkId } = await publish(actor, draft)
      activities.push({ agent, shareLinkId })
    }
  }
  await cloud.close()

  const entry = path.join(root, '.cache/run', `chaos-cloud-${path.basename(folder)}.mjs`)
  return {
    functionsDir,
    entry,
    activities,
    newWorld: (name) => {
      const copy = mkdtempSync(path.join(folder, `${name}-`))
      cpSync(dataDir, copy, { recursive: true })
      return copy
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
      rmSync(entry, { force: true })
    },
  }
}
