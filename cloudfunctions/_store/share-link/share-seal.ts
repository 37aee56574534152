import { createHmac } from 'node:crypto'
import { secret } from '../../_runtime/settings'

/** Of each of the seal's two halves: 36 bits, which can only be guessed by asking the functions. */
const half = 6
/** A child link's id: the seal, and four characters that the sharer's phone chooses. No root link's id is as long. */
const childIdLength = 16

/**
 * How the id of every link begins that this person passes on below this one: the first half says below which link, the
 * second who, and neither can be made or read without the secret. So a phone can name a new link at once, and yet nobody
 * can put a link where it was not made, or call somebody else's their own.
 */
export function shareSeal(personId: string, parentLinkId: string): string {
  return `${placeSeal(parentLinkId)}${sign(`sharer:${personId}:${parentLinkId}`)}`
}

/** Whether the id was made below this link, by whomever. */
export function isSealedBelow(parentLinkId: string, linkId: string): boolean {
  return linkId.length === childIdLength && linkId.startsWith(placeSeal(parentLinkId))
}

/** Whether this person's phone made the id, below this link. */
export function isSealedBy(personId: string, parentLinkId: string, linkId: string): boolean {
  return linkId.length === childIdLength && linkId.startsWith(shareSeal(personId, parentLinkId))
}

const placeSeal = (parentLinkId: string) => sign(`below:${parentLinkId}`)
const sign = (text: `${string}:${string}`) => signed(text, half)

/** No openid holds a colon, so nothing that is signed here is ever signed for a person's id. */
export function signed(text: `${string}:${string}`, length: number): string {
  return createHmac('sha256', secret('SHUKE_PERSON_SECRET')).update(text).digest('base64url').slice(0, length)
}
