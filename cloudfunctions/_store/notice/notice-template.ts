import { settings } from '../../_runtime/settings'
import type { NoticeField } from './notice-fields'

/** Which template of the mini program carries which notice; its id is given by WeChat when it is added. */
const namesOfSettings = {
  activityReminder: 'SHUKE_TEMPLATE_ACTIVITY_REMINDER',
  appointmentChange: 'SHUKE_TEMPLATE_APPOINTMENT_CHANGE',
  eveningDigest: 'SHUKE_TEMPLATE_EVENING_DIGEST',
} as const

export type NoticeTemplate = keyof typeof namesOfSettings

/**
 * The template's id, and the data under the names its fields have there. WeChat's library numbers fields as it likes,
 * so a setting is `id`, or `id:thing4,time7,thing9`: the same fields in the same order under other names.
 */
export function forTemplate(
  template: NoticeTemplate,
  data: Record<string, NoticeField>,
  environment: Record<string, string | undefined> = settings(),
): { templateId: string; data: Record<string, NoticeField> } {
  const [templateId = template, names] = (environment[namesOfSettings[template]] || template).split(':')
  if (names === undefined) return { templateId, data }
  const renamed = Object.values(data).map((field, at) => [names.split(',')[at], field] as const)
  return { templateId, data: Object.fromEntries(renamed.filter(([name]) => name !== undefined)) }
}
