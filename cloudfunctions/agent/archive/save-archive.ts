import { saveArchive as operation } from '@contract/archive/save-archive'
import { unknownArchiveKeys } from '@domain/people/customer-archive/archive-fields'
import { archiveCompleteness } from '@domain/people/customer-archive/completeness'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { requireDecentText } from '../../_runtime/wechat'
import { findOwnProfile } from '../../_store/agent/agents'
import { sealFields } from '../../_store/archive/archives'
import { forgetIfErased } from '../../_store/person/personal-documents'
import { bringerName, findOwnCustomer, spreadBringerName } from '../../_store/relationship/relationships'

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
