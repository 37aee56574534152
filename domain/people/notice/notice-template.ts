/** The subscription messages there are. Each is added to the mini program in WeChat's console, and named to it by settings. */
export const noticeTemplates = ['activityReminder', 'appointmentChange', 'eveningDigest'] as const
export type NoticeTemplate = (typeof noticeTemplates)[number]

/** As settings of the environment name it: `ACTIVITY_REMINDER`. */
export function inSettings(template: NoticeTemplate): string {
  return template.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}
