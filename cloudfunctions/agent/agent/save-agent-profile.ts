import { saveAgentProfile as operation } from '@contract/agent/save-agent-profile'
import { foldVersion } from '@domain/log/folding/fold-version'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { filesOf } from '../../_store/picture/files-of'
import { noteUnusedFiles } from '../../_store/picture/note-unused-files'
import { requireDecentPictures } from '../../_store/picture/picture-checks'
import { requireDecentText } from '../../_wechat/check-text'

export const saveAgentProfile = answer(operation, async ({ input: draft, personId: _id, openid, now }) => {
  const { name, institution, headline, city, facets, ownTags } = draft
  const typed = [
    name,
    institution,
    headline,
    city,
    ...facets.map(({ text }) => text),
    ...ownTags.map(({ label }) => label),
  ]
  await requireDecentText(openid, typed, 1)
  const shown = filesOf(draft, [])
  await requireDecentPictures({ openid, agentId: _id }, shown, 1, now)

  // The openid is kept only to send the evening digest, in the one collection that may hold it.
  await database.people.add({ _id, openid, consents: [], createdAt: now })
  // A book without anybody is of this version.
  const book = { foldVersion: foldVersion(), foldedAt: 0 }
  const isNew = await database.agents.add({ _id, ...draft, ...book, createdAt: now, updatedAt: now })
  if (!isNew) {
    const standing = await database.agents.find(_id)
    await noteUnusedFiles(_id, { before: filesOf(standing, []), after: shown }, now)
    await database.agents.update({ _id }, { $set: { ...draft, updatedAt: now } })
  }
  return { agentId: _id }
})
