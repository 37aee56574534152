/** As inside a deployed function. The keys are of no value anywhere; without them the SDK looks for a metadata server. */
export function sdkEnvironment(envId: string, contextConfig: string): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: contextConfig,
    TCB_ENV: envId,
    SCF_NAMESPACE: envId,
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
  }
}

/** CloudBase names a bucket after its environment, with the first two letters in hexadecimal before it. */
export function bucketOf(envId: string): string {
  return `${Buffer.from(envId.slice(0, 2)).toString('hex')}-${envId}`
}
