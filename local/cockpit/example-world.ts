import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { functionOf } from '@contract/operations'
import { exampleAgents } from '../../database/seeds/world/agents'
import { buildExampleWorld } from '../../database/seeds/world/build-example-world'
import { exampleCustomers } from '../../database/seeds/world/customers'
import { openidOf } from '../../database/seeds/world/planned-call'
import type { LocalCloud } from '../cloud'
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

/** The world of this data folder; filled through the real functions the first time. */
export async function openWorld(cloud: LocalCloud, dataDir: string, isEmpty: boolean, say: Say): Promise<World> {
  const file = fileOf(dataDir)
  if (existsSync(file)) {
    const { worldId } = JSON.parse(await readFile(file, 'utf8')) as { worldId: string }
    return { worldId, people: worldPeople() }
  }
  await mkdir(dataDir, { recursive: true })
  if (!isEmpty) {
    await writeFile(unfinishedOf(dataDir), '')
    await fill(cloud, say)
    await rm(unfinishedOf(dataDir), { force: true })
  }
  const worldId = randomUUID()
  await writeFile(file, JSON.stringify({ worldId, madeAt: new Date().toISOString(), isEmpty }))
  return { worldId, people: worldPeople() }
}

async function fill(cloud: LocalCloud, say: Say): Promise<void> {
  const startedAt = Date.now()
  say('example world: 3 agents, 40 customers, 90 days …')
  await buildExampleWorld({
    now: Date.now(),
    log: (line: string) => say(`  ${line}`),
    call: (openid, operation, input, { at }) =>
      cloud.callFunction(functionOf[operation], { operation, input }, openid, { at }),
  })
  say(`example world: done in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`)
}
