import { inSettings, type NoticeTemplate } from '@domain/people/notice/notice-template'
import { settings } from '../../_runtime/settings'
import type { NoticeField } from './notice-fields'

/**
 * The template's id, and the data under the names its fields have there. WeChat's library numbers fields as it likes,
 * so a setting is `id`, or `id:thing4,time7,thing9`: the same fields in the same order under other names.
 */
export function forTemplate(
  template: NoticeTemplate,
  data: Record<string, NoticeField>,
  environment: Record<string, string | undefined> = settings(),
): { templateId: string; data: Record<string, NoticeField> } {
  const [templateId = template, names] = (environment[`SHUKE_TEMPLATE_${inSettings(template)}`] || template).split(':')
  if (names === undefined) return { templateId, data }
  const renamed = Object.values(data).map((field, at) => [names.split(',')[at], field] as const)
  return { templateId, data: Object.fromEntries(renamed.filter(([name]) => name !== undefined)) }
}
