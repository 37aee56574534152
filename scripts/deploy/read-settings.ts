import { inSettings, type NoticeTemplate, noticeTemplates } from '@domain/people/notice/notice-template'

/** What a deployment needs from the environment. Secrets are read here and nowhere written. */
export interface Setting {
  name: string
  /** Says, in one sentence, what is missing and where to find it. */
  missing: string
  isValid: (value: string) => boolean
}

const filled = (value: string) => value.trim() !== ''
const isKeyOf32Bytes = (value: string) => Buffer.from(value, 'base64').length === 32

export const environmentSettings: readonly Setting[] = [
  { name: 'CLOUDBASE_ENV_ID', missing: 'CLOUDBASE_ENV_ID 没有设置：云开发控制台 → 概览里的环境 ID。', isValid: filled },
  {
    name: 'TENCENTCLOUD_SECRETID',
    missing: 'TENCENTCLOUD_SECRETID 没有设置：腾讯云 → 访问管理 → API 密钥里的 SecretId。',
    isValid: filled,
  },
  {
    name: 'TENCENTCLOUD_SECRETKEY',
    missing: 'TENCENTCLOUD_SECRETKEY 没有设置：与 SecretId 一起生成的 SecretKey。',
    isValid: filled,
  },
]

/** What the functions themselves need; losing them makes people and archives unreadable, so keep a copy in a safe. */
export const functionSettings: readonly Setting[] = [
  {
    name: 'SHUKE_PERSON_SECRET',
    missing: 'SHUKE_PERSON_SECRET 没有设置或太短：用 openssl rand -base64 48 生成一次并妥善保存，至少 32 个字符。',
    isValid: (value) => value.length >= 32,
  },
  {
    name: 'SHUKE_ARCHIVE_KEY',
    missing: 'SHUKE_ARCHIVE_KEY 没有设置或长度不对：用 openssl rand -base64 32 生成一次并妥善保存（32 字节）。',
    isValid: isKeyOf32Bytes,
  },
]

/** `id`, or `id:thing4,time7` where the template's fields have other numbers than ours. */
const isTemplateId = (value: string) => /^[\w-]{20,64}(:[a-z_]+\d+(,[a-z_]+\d+)*)?$/.test(value)

const withoutNotice: Record<NoticeTemplate, string> = {
  activityReminder: '不会发“活动提醒”（微信公众平台 → 订阅消息 → 我的模板里的模板 ID）',
  appointmentChange: '不会发“预约变更”（同上）',
  eveningDigest: '不会发给顾问“今日来访”（同上）',
}

/** Without one of these that message is never asked for and never sent; all else works. */
export const noticeSettings: readonly Setting[] = noticeTemplates.map((template) => {
  const name = `SHUKE_TEMPLATE_${inSettings(template)}`
  return { name, missing: `${name} 没有设置：${withoutNotice[template]}。`, isValid: isTemplateId }
})

/** What the upload hands to the phone's build: it asks for the messages that the functions send. */
export function phoneSettings(environment: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    noticeTemplates.map((template) => {
      const [templateId = ''] = (environment[`SHUKE_TEMPLATE_${inSettings(template)}`] ?? '').split(':')
      return [`TARO_APP_NOTICE_${inSettings(template)}`, templateId]
    }),
  )
}

export const uploadSettings: readonly Setting[] = [
  {
    name: 'WEAPP_APPID',
    missing: 'WEAPP_APPID 没有设置：微信公众平台 → 开发管理里的小程序 AppID。',
    isValid: (value) => /^wx[0-9a-f]{16}$/.test(value),
  },
  {
    name: 'WEAPP_PRIVATE_KEY_PATH',
    missing: 'WEAPP_PRIVATE_KEY_PATH 没有设置：微信公众平台 → 小程序代码上传里下载的密钥文件路径。',
    isValid: filled,
  },
  {
    name: 'CLOUDBASE_ENV_ID',
    missing: 'CLOUDBASE_ENV_ID 没有设置：小程序要连的云开发环境 ID，与部署函数时的相同。',
    isValid: filled,
  },
]

/** One sentence for every setting that is missing or malformed; empty when all is there. */
export function missingSettings(
  settings: readonly Setting[],
  environment: Record<string, string | undefined>,
): string[] {
  return settings.filter(({ name, isValid }) => !isValid(environment[name] ?? '')).map(({ missing }) => missing)
}
