import { database } from '../../_runtime/database'
import { erasePerson } from '../person/personal-documents'
import { filesOf, removeFiles, removeUnusedFiles } from '../picture/pictures'

/**
 * An agent who leaves takes their whole side with them: profile, activities, links, counters, and everything kept about
 * their customers. Customers' data belongs to the pair, so it does not outlive the agent.
 */
export async function eraseAgent(agentId: string): Promise<number> {
  const customers = await database.relationships.listAll({ agentId })
  let erased = 0
  for (const { personId } of customers) erased += await erasePerson(personId, agentId)

  const [profile, activities, left, drawn] = await Promise.all([
    database.agents.find(agentId),
    database.activities.listAll({ agentId }),
    database.leftFiles.listAll({ agentId }),
    database.shareLinks.listAll({ sharerId: agentId, codeFile: { $exists: true } }),
  ])
  await removeUnusedFiles([...filesOf(profile, activities), ...left.map(({ _id }) => _id)], { agentId })
  await removeFiles(drawn.flatMap(({ codeFile }) => codeFile ?? []))
  const activityIds = activities.map(({ _id }) => _id)
  const counts = await Promise.all([
    database.shareLinks.removeAll({ activityId: { $in: activityIds } }),
    database.anonymousCounters.removeAll({ activityId: { $in: activityIds } }),
    database.seatPlans.removeAll({ _id: { $in: activityIds } }),
    database.activities.removeAll({ agentId }),
    database.agents.removeAll({ _id: agentId }),
  ])
  return counts.reduce((sum, count) => sum + count, erased)
}
