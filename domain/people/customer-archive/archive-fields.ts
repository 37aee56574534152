import type { ArchiveFacet, ArchiveField } from './customer-archive'

export const archiveFacetLabels: Record<ArchiveFacet, string> = {
  person: '本人',
  family: '家庭',
  work: '工作与收入',
  policies: '保单',
  preferences: '习惯与喜好',
}

const text = (facet: ArchiveFacet, key: string, label: string): ArchiveField => ({ key, facet, label, type: 'text' })
const date = (facet: ArchiveFacet, key: string, label: string): ArchiveField => ({ key, facet, label, type: 'date' })
const number = (facet: ArchiveFacet, key: string, label: string): ArchiveField => ({
  key,
  facet,
  label,
  type: 'number',
})
const choice = (facet: ArchiveFacet, key: string, label: string, choices: string[]): ArchiveField => ({
  key,
  facet,
  label,
  type: 'choice',
  choices,
})

/** The static archive an agent fills in over time; every field is optional. */
export const archiveFields: readonly ArchiveField[] = [
  text('person', 'fullName', '姓名'),
  choice('person', 'gender', '性别', ['女', '男']),
  date('person', 'bornOn', '生日'),
  text('person', 'phone', '手机'),
  text('person', 'home', '住在哪里'),
  text('person', 'hometown', '老家'),
  choice('person', 'education', '学历', ['高中及以下', '大专', '本科', '硕士及以上']),
  choice('family', 'marriage', '婚姻', ['未婚', '已婚', '其他']),
  date('family', 'weddingOn', '结婚纪念日'),
  text('family', 'spouse', '爱人'),
  date('family', 'spouseBornOn', '爱人生日'),
  text('family', 'children', '孩子'),
  date('family', 'childBornOn', '孩子生日'),
  text('family', 'childPlans', '孩子的教育打算'),
  text('family', 'parents', '父母情况'),
  text('family', 'debts', '房贷与负债'),
  text('work', 'employer', '单位'),
  text('work', 'occupation', '职业'),
  choice('work', 'income', '家庭年收入', ['10 万以内', '10–30 万', '30–50 万', '50–100 万', '100 万以上']),
  text('work', 'benefits', '单位福利与社保'),
  text('work', 'investments', '理财方式'),
  text('policies', 'policyOverview', '已有保单'),
  text('policies', 'insurers', '投保公司'),
  text('policies', 'insuredPeople', '保了谁'),
  number('policies', 'yearlyPremium', '一年保费（元）'),
  text('policies', 'sumInsured', '保额概况'),
  date('policies', 'renewalOn', '续期日'),
  text('policies', 'gaps', '保障缺口'),
  text('preferences', 'hobbies', '爱好'),
  text('preferences', 'food', '饮食习惯'),
  choice('preferences', 'contactTime', '方便联系的时间', ['清晨', '午间', '下午', '晚上', '周末']),
  choice('preferences', 'contactManner', '喜欢的联系方式', ['微信文字', '微信语音', '电话', '当面']),
  text('preferences', 'taboos', '不喜欢的事'),
  text('preferences', 'memorableDays', '重要的日子'),
]

const byKey = new Map(archiveFields.map((field) => [field.key, field]))

export function findArchiveField(key: string): ArchiveField | undefined {
  return byKey.get(key)
}

/** Keys that are not fields of the archive. */
export function unknownArchiveKeys(fields: Record<string, string>): string[] {
  return Object.keys(fields).filter((key) => !byKey.has(key))
}
