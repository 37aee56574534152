import { createHmac } from 'node:crypto'
import { secret } from './settings'

/** 22 characters of base64url (132 bits): no look-up needed, and nobody without the secret can go back to the openid. */
export function personIdOf(openid: string): string {
  return createHmac('sha256', secret('SHUKE_PERSON_SECRET')).update(openid).digest('base64url').slice(0, 22)
}
