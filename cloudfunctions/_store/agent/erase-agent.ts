import { database } from '../../_runtime/database'
import { erasePerson } from '../person/erase-person'
import { ties, whereOf, withActivity } from '../person/ties'
import { filesOf } from '../picture/files-of'
import { removeFiles, removeUnusedFiles } from '../picture/remove-files'

/**
 * An agent who leaves takes their whole side with them: profile, activities, links, counters, and everything kept about
 * their customers. Customers' data belongs to the pair, so it does not outlive the agent.
 */
export async function eraseAgent(agentId: string): Promise<number> {
  const customers = await database.relationships.listAll({ agentId })
  let erased = 0
  for (const { personId } of customers) erased += await erasePerson(personId, agentId)
  const activityIds = await removeTheirFiles(agentId)

  // What is found by its activity first, so that a call that dies in between can be repeated.
  const hanging = await Promise.all(
    withActivity.map(({ documents, field }) => documents.removeAll({ [field]: { $in: activityIds } })),
  )
  const own = ties.filter(({ about, erased }) => about.who === 'agent' && erased === 'removed')
  const removed = await Promise.all(own.map((tie) => tie.documents.removeAll(whereOf(tie, agentId))))
  return [...hanging, ...removed].reduce((sum, count) => sum + count, erased)
}

/** Answers the agent's activities. */
async function removeTheirFiles(agentId: string): Promise<string[]> {
  const [profile, activities, unused, drawn] = await Promise.all([
    database.agents.find(agentId),
    database.activities.listAll({ agentId }),
    database.unusedFiles.listAll({ agentId }),
    database.shareLinks.listAll({ sharerId: agentId, codeFile: { $exists: true } }),
  ])
  await removeUnusedFiles([...filesOf(profile, activities), ...unused.map(({ _id }) => _id)], { agentId })
  await removeFiles(drawn.flatMap(({ codeFile }) => codeFile ?? []))
  return activities.map(({ _id }) => _id)
}
