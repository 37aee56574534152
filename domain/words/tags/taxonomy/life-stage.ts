import { defineTags } from './define-tags'

/** A stage of life lasts years; reading alone has to be patient to claim it, an answer claims it at once. */
export const lifeStageTags = defineTags('lifeStage', { halfLifeDays: 365, shownFrom: 0.9, isTopic: true }, [
  ['firstJob', '初入职场', 'TA 觉得你刚工作不久'],
  ['newlywed', '新婚', 'TA 觉得你新婚不久'],
  ['expecting', '备孕/孕期', 'TA 觉得你家可能要添宝宝', { isSensitive: true }],
  ['hasBaby', '有娃', 'TA 觉得你家有小宝宝'],
  ['schoolChild', '孩子学龄', 'TA 觉得你家孩子在上学'],
  ['teenChild', '孩子升学', 'TA 觉得你家孩子面临升学'],
  ['homeBuyer', '买房', 'TA 觉得你买了房或正打算买'],
  ['careerRise', '事业上升', 'TA 觉得你正在事业上升期'],
  ['entrepreneur', '自己做生意', 'TA 觉得你在经营自己的生意'],
  ['parentsAging', '父母渐老', 'TA 觉得你在为父母变老做打算'],
  ['caring', '家人需要照护', 'TA 觉得你家里有人需要照护', { isSensitive: true }],
  ['emptyNest', '空巢', 'TA 觉得孩子已经离家独立'],
  ['preRetire', '临近退休', 'TA 觉得你快要退休了'],
  ['retired', '已退休', 'TA 觉得你已经退休'],
])
