import { openPage } from '@/platform/navigation/navigation'

/** Where the workspace leads to. */
export const goTo = {
  customer: (personId: string) => openPage('customer', { personId }),
  archive: (personId: string, facet?: string) => openPage('archive', { personId, facet }),
  activity: (activityId: string) => openPage('activity', { activityId }),
  gallery: () => openPage('gallery'),
  profile: () => openPage('profile'),
  agentCard: (agentId: string) => openPage('agentCard', { agentId }),
}
