import { suHe } from './agent-su-he'
import { wangMin } from './agent-wang-min'
import { zhouXiao } from './agent-zhou-xiao'
import type { AgentKey, ExampleAgent } from './example-agent'

export const exampleAgents: readonly ExampleAgent[] = [wangMin, zhouXiao, suHe]

export function findAgent(key: AgentKey): ExampleAgent {
  const agent = exampleAgents.find((each) => each.key === key)
  if (!agent) throw new Error(`no example agent ${key}`)
  return agent
}
