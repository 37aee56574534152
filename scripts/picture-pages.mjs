// What is shown in docs/pictures: each picture's name, whose phone it is, and the page.

const home = 'subpackages/workspace/pages/home/index'

/** The pages with the ids they are opened with, asked from the world they are pictures of. */
export async function findPages(stage) {
  const agent = (operation, input) => stage.call('wang-min', 'agent', operation, input)
  const { lines } = await agent('listEngaged', { order: 'warmest', pageSize: 50 })
  const { activities } = await agent('listActivities', {})
  const { advisors } = await stage.call('lin-yue', 'customer', 'getMyStanding', {})
  const { agentId } = advisors[0].agent
  const { personId } = (lines.find(({ person }) => person.name === '林悦') ?? lines[0]).person
  const idOf = (kind) => (activities.find((activity) => activity.kind === kind) ?? activities[0]).activityId
  const landingOf = async (kind) => {
    const activityId = idOf(kind)
    const shareLinkId = `picture${activityId.replace(/[^A-Za-z0-9]/g, '').slice(0, 8)}`
    return `pages/landing/index?l=${(await agent('issueShareLink', { activityId, shareLinkId })).shareLinkId}`
  }
  return [
    // The agent's first: what customers' pages record would otherwise be the latest news in them.
    ['today', 'wang-min', home],
    ['customers', 'wang-min', `${home}?tab=customers`],
    ['activities', 'wang-min', `${home}?tab=activities`],
    ['me', 'wang-min', `${home}?tab=me`],
    ['customer', 'wang-min', `subpackages/workspace/pages/customer/index?personId=${personId}`],
    ['activity', 'wang-min', `subpackages/studio/pages/activity/index?activityId=${idOf('event')}`],
    ['survey-result', 'wang-min', `subpackages/studio/pages/activity/index?activityId=${idOf('survey')}`],
    ['gallery', 'wang-min', 'subpackages/studio/pages/gallery/index'],
    ['editor', 'wang-min', `subpackages/studio/pages/editor/index?activityId=${idOf('article')}`],
    ['poster', 'wang-min', `subpackages/studio/pages/poster/index?activityId=${idOf('event')}`],
    ['profile', 'wang-min', 'subpackages/studio/pages/profile/index'],
    ['landing-article', 'visitor-picture', await landingOf('article')],
    ['landing-event', 'lin-yue', await landingOf('event')],
    ['landing-survey', 'lin-yue', await landingOf('survey')],
    ['agent-card', 'lin-yue', `subpackages/customer/pages/agent-card/index?a=${agentId}`],
    ['known-about-me', 'lin-yue', `subpackages/customer/pages/known-about-me/index?a=${agentId}`],
    ['advisors', 'lin-yue', 'subpackages/customer/pages/advisors/index'],
    ['book-talk', 'lin-yue', `subpackages/customer/pages/book-talk/index?a=${agentId}`],
  ].map(([name, holder, route]) => ({ name, holder, route }))
}

export const eveningPage = { name: 'evening', holder: 'wang-min', route: home }

/** Side by side in one picture, in dark mode and in large font. */
export const fivePages = ['today', 'customer', 'gallery', 'landing-article', 'known-about-me']
