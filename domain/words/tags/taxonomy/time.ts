import { defineTags } from './define-tags'

/** When people have a moment: two minutes of reading at such hours. */
export const timeTags = defineTags('time', { halfLifeDays: 90, shownFrom: 1.8, isTopic: false }, [
  ['night', '夜读', 'TA 觉得你晚上比较有空'],
  ['midnight', '深夜未眠', 'TA 觉得你睡得比较晚'],
  ['dawn', '清晨看', 'TA 觉得你习惯早起'],
  ['commute', '通勤路上', 'TA 觉得你常在路上看手机'],
  ['noon', '午间看', 'TA 觉得你中午比较有空'],
  ['workHours', '上班时间也方便', 'TA 觉得你白天也能看消息'],
  ['weekend', '周末看', 'TA 觉得你周末比较有空'],
])
