import { exportMyData as operation } from '@contract/person/export-my-data'
import { dayKey } from '@domain/words/calendar/in-china'
import { answer } from '../../_runtime/answer'
import { collectPart } from '../../_store/person/collect-person'

export const exportMyData = answer(operation, async ({ input: { cursor }, personId, now }) => {
  const { part, next } = await collectPart(personId, cursor)
  const dated = cursor === undefined ? { exportedAt: new Date(now).toISOString(), ...part } : part
  return {
    fileName: `shuke-${dayKey(now)}.json`,
    json: JSON.stringify(dated),
    ...(next !== undefined && { next }),
  }
})
