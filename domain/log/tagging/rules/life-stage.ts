import type { TagRule } from '../tag-rule'
import { readsAbout } from './reads-about'

/** Reading about a stage is a hint, not a confession: it takes two minutes to be shown. */
const asHint = { perMinute: 0.5, upTo: 2 } as const

export const lifeStageRules: readonly TagRule[] = [
  readsAbout('lifeStage:firstJob', '刚工作', '第一份工资怎么安排', asHint),
  readsAbout('lifeStage:newlywed', '新婚', '两个人的第一本账', asHint),
  readsAbout('lifeStage:expecting', '备孕和孕期', '迎接宝宝前的十件小事', asHint),
  readsAbout('lifeStage:hasBaby', '带娃', '宝宝半岁，夜里总醒怎么办', asHint),
  readsAbout('lifeStage:schoolChild', '孩子上学', '开学第一周，陪孩子适应', asHint),
  readsAbout('lifeStage:teenChild', '孩子升学', '高考这一年，家里怎么过', asHint),
  readsAbout('lifeStage:homeBuyer', '买房', '签购房合同前要看的几页', asHint),
  readsAbout('lifeStage:careerRise', '事业上升期', '升职以后，时间去哪了', asHint),
  readsAbout('lifeStage:entrepreneur', '做生意', '小老板的三个口袋', asHint),
  readsAbout('lifeStage:parentsAging', '父母变老', '陪爸妈做一次体检', asHint),
  readsAbout('lifeStage:caring', '照护家人', '家里有人病了，先顾好自己', asHint),
  readsAbout('lifeStage:emptyNest', '孩子离家', '孩子上大学了，家里安静了', asHint),
  readsAbout('lifeStage:preRetire', '临近退休', '退休前五年的准备清单', asHint),
  readsAbout('lifeStage:retired', '退休生活', '退休第一年怎么过', asHint),
]
