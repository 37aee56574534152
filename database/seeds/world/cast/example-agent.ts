import type { OperationInput } from '../../../../contract/operations'

export type AgentKey = 'wang-min' | 'zhou-xiao' | 'su-he'

export interface ExampleAgent {
  key: AgentKey
  about: string
  profile: OperationInput<'saveAgentProfile'>
}
