import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { functionOf } from '@contract/operations'
import type { LocalCloud } from 'local-cloudbase'
import { exampleAgents } from '../../database/seeds/world/agents'
import { buildExampleWorld } from '../../database/seeds/world/build-example-world'
import { exampleCustomers } from '../../database/seeds/world/customers'
import { planExampleWorld } from '../../database/seeds/world/plan-example-world'
import { openidOf } from '../../database/seeds/world/planned-call'
import type { CastMember, World } from './cast'

type Say = (words: string) => void

const fileOf = (dataDir: string) => path.join(dataDir, 'world.json')
const unfinishedOf = (dataDir: string) => path.join(dataDir, 'world.unfinished')

/** A first start that was broken off leaves half a world; it is begun again from nothing. */
export async function clearUnfinishedWorld(dataDir: string, say: Say): Promise<void> {
  if (!existsSync(unfinishedOf(dataDir))) return
  say('the last start broke off while filling the example world: beginning again')
  await rm(dataDir, { recursive: true, force: true })
}

/** Everybody in the example world, agents first, named as the world names them. */
export function worldPeople(): CastMember[] {
  const agents = exampleAgents.map((agent): CastMember => {
    const { profile } = agent
    return {
      slug: agent.key,
      name: profile.name,
      role: 'agent',
      about: agent.about,
      openid: openidOf(agent.key),
    }
  })
  const nameOf = new Map(
    [...agents, ...exampleCustomers.map(({ key, name }) => ({ slug: key, name }))].map((one) => [one.slug, one.name]),
  )
  const customers = exampleCustomers.map((customer, index): CastMember => {
    const by = customer.broughtBy && nameOf.get(customer.broughtBy)
    return {
      slug: customer.key,
      name: customer.name || `没留名字的人 ${index + 1}`,
      role: 'customer',
      about: customer.about ?? (by ? `${by}带来的朋友` : `${nameOf.get(customer.agent)}的客户`),
      openid: openidOf(customer.key),
    }
  })
  return [...agents, ...customers]
}

interface WorldFile {
  worldId: string
  madeAt: string
  isEmpty: boolean
  /** Absent in worlds made before the clock was kept. */
  clockAhead?: number
}

interface Making {
  isEmpty: boolean
  /** The instant a new world ends at; an old one keeps its own clock. */
  startsAt?: number
  say: Say
  onProgress: (done: number, total: number) => void
}

/** The world of this data folder; filled through the real functions the first time. */
export async function openWorld(cloud: LocalCloud, dataDir: string, making: Making): Promise<World> {
  const file = fileOf(dataDir)
  if (existsSync(file)) {
    const { worldId, clockAhead = 0 } = JSON.parse(await readFile(file, 'utf8')) as WorldFile
    return { worldId, clockAhead, people: worldPeople() }
  }
  await mkdir(dataDir, { recursive: true })
  const clockAhead = making.startsAt === undefined ? 0 : making.startsAt - Date.now()
  if (!making.isEmpty) {
    await writeFile(unfinishedOf(dataDir), '')
    await fill(cloud, Date.now() + clockAhead, making)
    await rm(unfinishedOf(dataDir), { force: true })
  }
  const worldId = randomUUID()
  const made: WorldFile = { worldId, madeAt: new Date().toISOString(), isEmpty: making.isEmpty, clockAhead }
  await writeFile(file, JSON.stringify(made))
  return { worldId, clockAhead, people: worldPeople() }
}

/** What happened in the moved time is stored, so the clock stays moved over a restart. */
export async function keepClock(dataDir: string, clockAhead: number): Promise<void> {
  const file = fileOf(dataDir)
  const kept = JSON.parse(await readFile(file, 'utf8')) as WorldFile
  await writeFile(file, JSON.stringify({ ...kept, clockAhead }))
}

async function fill(cloud: LocalCloud, now: number, { say, onProgress }: Making): Promise<void> {
  const startedAt = Date.now()
  say('example world: 3 agents, 40 customers, 90 days …')
  const total = planExampleWorld(now).length
  let done = 0
  await buildExampleWorld({
    now,
    log: (line: string) => say(`  ${line}`),
    call: (openid, operation, input, { at }) => {
      done += 1
      onProgress(done, total)
      return cloud.callFunction(functionOf[operation], { operation, input }, openid, { at })
    },
  })
  say(`example world: done in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`)
}
