/** A query key, or the one that is written and an older one that is still read. */
type Key = string | readonly [written: string, alsoRead: string]
type Keys = Readonly<Record<string, Key>>

const agentAndLink = { agentId: 'a', shareLinkId: 'l', parentLinkId: 'p' } as const
const draft = { activityId: 'activityId', template: 'template', kind: 'kind' } as const

/**
 * Every page: its route, and what it is opened with under which key. Both are promises: cards sent years ago, posters on
 * walls and messages of WeChat open them, so neither ever changes.
 */
const pages = {
  entry: { path: 'pages/entry/index', keys: {} },
  // A card's path carries `l` and `p`; a poster's code carries the link alone, as `scene`.
  landing: { path: 'pages/landing/index', keys: { shareLinkId: ['l', 'scene'], parentLinkId: 'p' } },
  survey: { path: 'subpackages/customer/pages/survey/index', keys: agentAndLink },
  advisors: { path: 'subpackages/customer/pages/advisors/index', keys: agentAndLink },
  // Cards in chats carry `agentId`.
  agentCard: {
    path: 'subpackages/customer/pages/agent-card/index',
    keys: { ...agentAndLink, agentId: ['agentId', 'a'], facet: 'facet' },
  },
  bookTalk: { path: 'subpackages/customer/pages/book-talk/index', keys: { ...agentAndLink, startsAt: 't' } },
  knownAboutMe: { path: 'subpackages/customer/pages/known-about-me/index', keys: agentAndLink },
  home: { path: 'subpackages/workspace/pages/home/index', keys: { tab: 'tab' } },
  customer: { path: 'subpackages/workspace/pages/customer/index', keys: { personId: 'personId' } },
  archive: { path: 'subpackages/workspace/pages/archive/index', keys: { personId: 'personId', facet: 'facet' } },
  gallery: { path: 'subpackages/studio/pages/gallery/index', keys: {} },
  editor: { path: 'subpackages/studio/pages/editor/index', keys: draft },
  preview: { path: 'subpackages/studio/pages/preview/index', keys: draft },
  activity: { path: 'subpackages/studio/pages/activity/index', keys: { activityId: 'activityId' } },
  poster: { path: 'subpackages/studio/pages/poster/index', keys: { activityId: 'activityId' } },
  profile: { path: 'subpackages/studio/pages/profile/index', keys: {} },
} as const satisfies Record<string, { path: string; keys: Keys }>

export type PageName = keyof typeof pages
/** All that a page may be opened with. What ends in `At` is an instant in milliseconds, the rest is text. */
export type PageParams<N extends PageName> = {
  [Name in keyof (typeof pages)[N]['keys']]?: Name extends `${string}At` ? number : string
}

export const pageNames = Object.keys(pages) as PageName[]

/** The path of a page with its query, without a leading slash, as a card carries it. */
export function pagePath<N extends PageName>(name: N, params: PageParams<N> = {}): string {
  const { path, keys } = pages[name]
  const values = params as Record<string, string | number | undefined>
  const query = Object.entries<Key>(keys)
    .map(([param, key]) => [writtenOf(key), values[param]] as const)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
    .join('&')
  return query ? `${path}?${query}` : path
}

/** What a query says to this page; keys it does not know are left out. */
export function readPageParams<N extends PageName>(name: N, query: Readonly<Record<string, unknown>>): PageParams<N> {
  const read: Record<string, string | number> = {}
  for (const [param, key] of Object.entries<Key>(pages[name].keys)) {
    const value = [key]
      .flat()
      .map((each) => query[each])
      .find((each) => each !== undefined && each !== '')
    if (value !== undefined) read[param] = param.endsWith('At') ? Number(value) : decoded(String(value))
  }
  return read as PageParams<N>
}

const writtenOf = (key: Key): string => (typeof key === 'string' ? key : key[0])

// WeChat hands a code's scene and a path's values over still encoded.
function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
