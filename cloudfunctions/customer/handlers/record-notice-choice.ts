import { recordNoticeChoice as operation } from '@contract/record-notice-choice'
import { findAgent } from '../../_runtime/agents'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { forgetIfErased } from '../../_runtime/personal-documents'
import { refuse } from '../../_runtime/refuse'
import { findConsented } from '../../_runtime/relationships'

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
