import { decrypt, encrypt } from '../../_runtime/cipher'
import type { StoredArchive } from '../../_runtime/documents'

/** Each field is sealed for its own document and key. */
export function sealFields(archiveId: string, fields: Record<string, string>): Record<string, string> {
  return mapFields(fields, (text, key) => encrypt(text, `${archiveId}/${key}`))
}

export function openArchive(archive: StoredArchive | null): Record<string, string> {
  if (!archive) return {}
  return mapFields(archive.fields, (sealed, key) => decrypt(sealed, `${archive._id}/${key}`))
}

function mapFields(
  fields: Record<string, string>,
  map: (value: string, key: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, map(value, key)]))
}
