import { openPage } from '@/platform/navigation/navigation'

/** Where the workspace leads to. */
export const places = {
  customer: (personId: string) => openPage('subpackages/workspace/pages/customer/index', { personId }),
  archive: (personId: string, facet?: string) =>
    openPage('subpackages/workspace/pages/archive/index', { personId, facet }),
  activity: (activityId: string) => openPage('subpackages/studio/pages/activity/index', { activityId }),
  gallery: () => openPage('subpackages/studio/pages/gallery/index'),
  profile: () => openPage('subpackages/studio/pages/profile/index'),
  agentCard: (agentId: string) => openPage('subpackages/customer/pages/agent-card/index', { agentId }),
}
