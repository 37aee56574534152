import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { secret } from './settings'

const ivBytes = 12
const tagBytes = 16

/** AES-256-GCM. `place` is authenticated, so a cipher text cannot be moved to another document or field. */
export function encrypt(text: string, place: string): string {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key(), iv).setAAD(Buffer.from(place))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64')
}

/** Throws when the text was changed, moved, or sealed with another key. */
export function decrypt(sealedText: string, place: string): string {
  const bytes = Buffer.from(sealedText, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, ivBytes))
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8')
}

function key(): Buffer {
  const bytes = Buffer.from(secret('SHUKE_ARCHIVE_KEY'), 'base64')
  if (bytes.length !== 32) throw new Error('SHUKE_ARCHIVE_KEY must be 32 bytes in base64')
  return bytes
}
