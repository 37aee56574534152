import type { QuestionType } from '../../shared/drafts/working-draft'

export const questionTypeLabels: Record<QuestionType, string> = {
  rating: '打分',
  nps: '推荐意愿',
  single: '单选',
  multiple: '多选',
  text: '自由填写',
}
