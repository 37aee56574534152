import type { Activity } from '@domain/activities/activity/activity'
import { collection, index } from '../collection'

export const activities = collection<Activity>({
  holds: 'what is shared',
  named: 'made by the agent’s phone',
  indexes: [
    index('agent_updated', ['agentId', 1], ['updatedAt', -1]),
    index('starts', ['schedule.startsAt', 1]),
    index('cover', ['cover', 1]),
    index('pictures', ['blocks.picture', 1]),
    index('videos', ['blocks.video', 1]),
    index('video_covers', ['blocks.cover', 1]),
  ],
  about: { who: 'agent', agent: 'agentId' },
  exported: { list: 0 },
  erased: 'removed',
  kept: { asLongAs: 'agent', because: 'cards that were shared still open' },
})
