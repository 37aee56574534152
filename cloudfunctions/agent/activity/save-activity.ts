import { saveActivity as operation } from '@contract/activity/save-activity'
import type { InputOf } from '@contract/operation'
import type { Activity } from '@domain/activities/activity/activity'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { requireDecentText } from '../../_runtime/wechat'
import { findOwnProfile } from '../../_store/agent/agents'
import { leaveFiles } from '../../_store/picture/left-files'
import { requireDecentPictures } from '../../_store/picture/picture-checks'
import { filesOf, picturesOf } from '../../_store/picture/pictures'

type Draft = InputOf<typeof operation>['draft']

export const saveActivity = answer(operation, async ({ input, personId: agentId, openid, now }) => {
  const { activityId: _id, draft, publish } = input
  await findOwnProfile(agentId)
  const standing = await database.activities.find(_id)
  if (standing && standing.agentId !== agentId) refuse('activity_unknown')
  if (standing?.state === 'cancelled') refuse('activity_cancelled')
  const state: Activity['state'] = publish || standing?.state === 'published' ? 'published' : 'draft'
  // A draft is seen by nobody else, so only what is published is checked.
  if (state === 'published') {
    await requireDecentText(openid, textsOf(draft), 3)
    await requireDecentPictures({ openid, agentId }, picturesOf(draft), 3, now)
  }

  const activity: Activity = { _id, agentId, ...draft, state, createdAt: standing?.createdAt ?? now, updatedAt: now }
  if (standing) {
    await leaveFiles(agentId, { before: filesOf(null, [standing]), after: filesOf(null, [activity]) }, now)
    await replaceActivity(standing, activity)
  }
  if (!standing && !(await database.activities.add(activity))) return refuse('busy')
  return { activityId: _id, state }
})

/** Whole, so that what the draft no longer has is gone; unless it was published or cancelled meanwhile. */
async function replaceActivity({ state }: Activity, { _id, ...fields }: Activity): Promise<void> {
  const optional = ['schedule', 'closesAt', 'templateKey'] as const
  const gone = optional.filter((name) => fields[name] === undefined)
  const isSaved = await database.activities.update(
    { _id, agentId: fields.agentId, state },
    { $set: fields, ...(gone.length > 0 && { $unset: Object.fromEntries(gone.map((name) => [name, ''])) }) },
  )
  if (isSaved) return
  const now = await database.activities.find(_id)
  refuse(now?.state === 'cancelled' ? 'activity_cancelled' : 'busy')
}

function textsOf({ title, summary, blocks, questions, schedule }: Draft): (string | undefined)[] {
  return [
    title,
    summary,
    schedule?.place,
    schedule?.city,
    ...blocks.map((block) => ('text' in block ? block.text : 'caption' in block ? block.caption : undefined)),
    ...questions.flatMap((question) => [
      question.title,
      ...('choices' in question ? question.choices.map(({ text }) => text) : []),
      ...('explanation' in question ? [question.explanation] : []),
      ...('placeholder' in question ? [question.placeholder] : []),
      ...(question.type === 'rating' ? [question.lowLabel, question.highLabel] : []),
    ]),
  ]
}
