export interface ConsentRecord {
  agentId: string
  decision: 'granted' | 'withdrawn'
  textVersion: string
  at: number
}

/** The only document that holds an openid; it never leaves the functions. */
export interface Person {
  _id: string
  openid: string
  consents: ConsentRecord[]
  createdAt: number
}
