/** Where in WeChat somebody found a card. */
export const channels = ['chat', 'group', 'moments', 'poster', 'favourites', 'other'] as const
export type Channel = (typeof channels)[number]
