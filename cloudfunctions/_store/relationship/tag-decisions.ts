import { settleDecision } from '@domain/log/tagging/decide-tag'
import type { Relationship, TagDecision } from '@domain/people/relationship/relationship'
import type { TagKey } from '@domain/words/tags/tag'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'

/** Writes what somebody decided about a tag, unless it was decided anew meanwhile. Answers the decision that holds. */
export async function decide(
  relationship: Relationship,
  tag: TagKey,
  next: TagDecision | null,
): Promise<TagDecision | undefined> {
  const path = `tagDecisions.${tag}`
  const standing = relationship.tagDecisions[tag]
  const settled = next === null ? undefined : settleDecision(standing, next)
  if (settled === standing || (settled && standing && isSame(settled, standing))) return standing
  const isSaved = await database.relationships.update(
    { _id: relationship._id, [`${path}.at`]: standing ? standing.at : { $exists: false } },
    settled ? { $set: { [path]: settled } } : { $unset: { [path]: '' } },
  )
  return isSaved ? settled : refuse('busy')
}

/** Deciding the same again keeps the first instant. */
function isSame(a: TagDecision, b: TagDecision): boolean {
  return a.decision === b.decision && a.by === b.by && a.text === b.text
}
