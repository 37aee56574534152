import type { TagRule } from '../tag-rule'
import { readsAbout } from './reads-about'

/** A minute of reading is one unit; a page left open does not count for more than five. */
const byMinute = { perMinute: 1, upTo: 5 } as const

export const needRules: readonly TagRule[] = [
  readsAbout('need:educationFund', '教育金', '从幼儿园到大学，钱怎么备', byMinute),
  readsAbout('need:childProtection', '孩子保障', '孩子的第一份保障', byMinute),
  readsAbout('need:pension', '养老', '退休后每个月想花多少', byMinute),
  readsAbout('need:annuity', '稳健储蓄', '十年后要用的钱放在哪里', byMinute),
  readsAbout('need:criticalIllness', '重疾保障', '一场大病，花的不只是医药费', byMinute),
  readsAbout('need:medical', '医疗保障', '住院账单怎么看', byMinute),
  readsAbout('need:accident', '意外保障', '电动车时代的小心与保障', byMinute),
  readsAbout('need:life', '寿险', '家里的顶梁柱该有多少保额', byMinute),
  readsAbout('need:legacy', '财富传承', '把心意和财产一起留给家人', byMinute),
  readsAbout('need:taxBenefit', '税优政策', '个人养老金能省多少税', byMinute),
  readsAbout('need:familyReview', '家庭保障检视', '把家里的保单摊开看一遍', byMinute),
  readsAbout('need:parentsProtection', '父母保障', '爸妈六十岁，还能买什么', byMinute),
  readsAbout('need:claims', '理赔服务', '理赔要准备哪几样东西', byMinute),
  readsAbout('need:home', '家财保障', '台风季，家里的东西谁来管', byMinute),
  readsAbout('need:business', '企业主保障', '生意是生意，家是家', byMinute),
  readsAbout('need:debtCover', '房贷保障', '房贷还有二十年', byMinute),
]
