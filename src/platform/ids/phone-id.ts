import { readText, writeText } from '../storage/storage'
import { newId } from './random-id'

let asked: Promise<string> | undefined

/** The random name of this phone, made once; WeChat keeps storage per user and device. */
export function phoneId(): Promise<string> {
  asked ??= readText('phone-id').then(async (kept) => {
    if (kept) return kept
    const made = newId(16)
    await writeText('phone-id', made).catch(() => {})
    return made
  })
  return asked
}
