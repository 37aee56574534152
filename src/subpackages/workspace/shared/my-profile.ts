import type { OperationOutput } from '@contract/operations'

/** The agent's own profile, once there is one. */
export type MyProfile = NonNullable<OperationOutput<'getAgentProfile'>['profile']>
