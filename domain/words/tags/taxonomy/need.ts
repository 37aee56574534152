import { defineTags } from './define-tags'

/** Needs come and go within weeks; half a minute of reading makes one visible. */
export const needTags = defineTags('need', { halfLifeDays: 30, shownFrom: 0.5, isTopic: true }, [
  ['educationFund', '教育金', 'TA 觉得你在关心孩子的教育金'],
  ['childProtection', '孩子的保障', 'TA 觉得你在关心孩子的保障'],
  ['pension', '养老', 'TA 觉得你在考虑养老的安排'],
  ['annuity', '稳健储蓄', 'TA 觉得你想要稳稳的长期储蓄'],
  ['criticalIllness', '重疾', 'TA 觉得你在了解重疾保障'],
  ['medical', '医疗', 'TA 觉得你在了解医疗费用的保障'],
  ['accident', '意外', 'TA 觉得你在了解意外保障'],
  ['life', '寿险', 'TA 觉得你在想家庭责任和寿险'],
  ['legacy', '财富传承', 'TA 觉得你在想财富怎么传下去'],
  ['taxBenefit', '税优', 'TA 觉得你对税优政策感兴趣'],
  ['familyReview', '家庭保障检视', 'TA 觉得你想把家里的保单理一理'],
  ['parentsProtection', '父母的保障', 'TA 觉得你在操心父母的保障'],
  ['claims', '理赔服务', 'TA 觉得你想弄清理赔怎么办'],
  ['home', '家财', 'TA 觉得你在了解房子和家财的保障'],
  ['business', '企业主保障', 'TA 觉得你在想生意和家庭怎么隔开风险'],
  ['debtCover', '房贷保障', 'TA 觉得你想让房贷有个保障', { isSensitive: true }],
])
