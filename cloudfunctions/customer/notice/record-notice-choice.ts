import { recordNoticeChoice as operation } from '@contract/notice/record-notice-choice'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { findAgent } from '../../_store/agent/agents'
import { forgetIfErased } from '../../_store/person/personal-documents'
import { findConsented } from '../../_store/relationship/relationships'

/** Choices remembered to recognise a repeated call. */
const rememberedChoices = 50

export const recordNoticeChoice = answer(operation, async ({ input, personId }) => {
  const { agentId, template, accepted, choiceId } = input
  // Agents are told about themselves, customers about their agent.
  if ((template === 'eveningDigest') !== (agentId === personId)) refuse('invalid_input')
  await findAgent(agentId)
  if (agentId !== personId) await findConsented(agentId, personId)

  const _id = `${agentId}:${personId}:${template}`
  if (accepted) {
    await database.noticeAllowances.add({ _id, agentId, personId, template, remaining: 0, choiceIds: [] })
    await database.noticeAllowances.update(
      { _id, choiceIds: { $ne: choiceId } },
      { $inc: { remaining: 1 }, $push: { choiceIds: { $each: [choiceId], $slice: -rememberedChoices } } },
    )
  }
  if (agentId !== personId && (await forgetIfErased({ agentId, personId }))) refuse('consent_missing')
  const allowance = await database.noticeAllowances.find(_id)
  return { remaining: allowance?.remaining ?? 0 }
})
