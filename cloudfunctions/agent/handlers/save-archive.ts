import { saveArchive as operation } from '@contract/save-archive'
import { unknownArchiveKeys } from '@domain/customer-archive/archive-fields'
import { archiveCompleteness } from '@domain/customer-archive/completeness'
import { findOwnProfile } from '../../_runtime/agents'
import { answer } from '../../_runtime/answer'
import { sealFields } from '../../_runtime/archives'
import { database } from '../../_runtime/database'
import { forgetIfErased } from '../../_runtime/personal-documents'
import { refuse } from '../../_runtime/refuse'
import { bringerName, findOwnCustomer, spreadBringerName } from '../../_runtime/relationships'
import { requireDecentText } from '../../_runtime/wechat'

export const saveArchive = answer(operation, async ({ input, personId: agentId, openid, now }) => {
  const { personId, remarkName, audience } = input
  if (unknownArchiveKeys(input.fields).length > 0) refuse('invalid_input')
  await findOwnProfile(agentId)
  const customer = await findOwnCustomer(agentId, personId)
  // The customer may read it on the page about themselves.
  await requireDecentText(openid, [remarkName, ...Object.values(input.fields)])

  const fields = Object.fromEntries(Object.entries(input.fields).filter(([, text]) => text !== ''))
  const { _id } = customer
  await Promise.all([
    database.archives.put({ _id, agentId, personId, fields: sealFields(_id, fields), updatedAt: now }),
    database.relationships.update(
      { _id },
      remarkName === '' ? { $set: { audience }, $unset: { remarkName: '' } } : { $set: { audience, remarkName } },
    ),
  ])
  if (await forgetIfErased({ agentId, personId })) refuse('customer_unknown')
  const { remarkName: _before, ...rest } = customer
  const name = bringerName(remarkName === '' ? rest : { ...rest, remarkName })
  if (name !== bringerName(customer)) await spreadBringerName(agentId, personId, name)
  return { percent: archiveCompleteness(fields).percent }
})
