import { introduceMyself as operation } from '@contract/person/introduce-myself'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { requireDecentText } from '../../_runtime/wechat'
import { findAgent } from '../../_store/agent/agents'
import { removeUnusedFiles } from '../../_store/picture/pictures'
import { bringerName, findConsented, spreadBringerName } from '../../_store/relationship/relationships'

export const introduceMyself = answer(operation, async ({ input, personId, openid }) => {
  const { agentId, name, avatar } = input
  await findAgent(agentId)
  const relationship = await findConsented(agentId, personId)
  await requireDecentText(openid, [name], 1)

  const introduction = { name, ...(avatar !== undefined && { avatar }) }
  const isChanged = await database.relationships.update(
    { _id: relationship._id, 'consent.state': 'granted' },
    { $set: { introduction } },
  )
  await removeUnusedFiles([relationship.introduction?.avatar])
  // The same name again changes nothing; a consent withdrawn meanwhile is refused here.
  if (!isChanged) await findConsented(agentId, personId)
  await spreadBringerName(agentId, personId, bringerName({ ...relationship, introduction }))
  return { name }
})
