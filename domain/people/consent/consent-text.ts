/** What people agree to. A change of meaning needs a new version; consents remember theirs. */
export const consentText = {
  version: '2026-11',
  sentence: '同意后，这位顾问能知道你在这里看了什么、参加了什么，只为更懂你的需要；随时可以查看、更正、撤回或删除。',
} as const
