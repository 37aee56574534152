/** Where in WeChat somebody found a card. */
export type Channel = 'chat' | 'group' | 'moments' | 'poster' | 'favourites' | 'other'
