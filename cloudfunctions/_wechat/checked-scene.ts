/** Where the text appears, in WeChat's numbering: 1 profile, 2 comment, 3 forum, 4 social log. */
export type CheckedScene = 1 | 2 | 3 | 4
