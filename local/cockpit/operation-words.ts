import type { FunctionName, OperationName } from '@contract/operations'

/** What a call means to somebody watching, after the caller's name. */
export const operationWords: Record<OperationName, string> = {
  recordInteractions: '的手机送来一份记录',
  openShareLink: '打开了一张卡片',
  grantConsent: '同意了记录',
  withdrawConsent: '撤回了同意',
  introduceMyself: '告诉了顾问怎么称呼',
  getAgentCard: '翻看顾问的名片',
  registerForActivity: '报名了',
  cancelRegistration: '取消了报名',
  saveSurveyAnswers: '填了问卷',
  bookAppointment: '约了一次聊天',
  cancelAppointment: '取消了约好的聊天',
  consultAgent: '向顾问提问',
  recordNoticeChoice: '选择了要不要收通知',
  getMyStanding: '打开了熟客',
  getKnownAboutMe: '看顾问了解自己什么',
  reviseMyTag: '改了一个关于自己的标签',
  exportMyData: '导出了自己的数据',
  eraseMyData: '删除了自己的数据',
  getAgentProfile: '看自己的名片',
  saveAgentProfile: '保存了名片',
  listActivities: '看自己的活动',
  getActivity: '打开一个活动来编辑',
  saveActivity: '保存了活动',
  cancelActivity: '取消了活动',
  issueShareLink: '发出了一个分享链接',
  makePosterCode: '做了一张海报码',
  getToday: '看今天该做什么',
  listEngaged: '看谁来过',
  markSeen: '看过了一位客户的动态',
  getCustomer: '打开一位客户',
  listTimeline: '看一位客户的时间线',
  decideTag: '调整了标签',
  noteContact: '记下一次联系',
  saveArchive: '保存了客户档案',
  getActivityResult: '看活动的结果',
  checkInParticipant: '给一位客户签到',
  listAppointments: '看约好的聊天',
  answerAppointment: '答复了一次预约',
}

export function sayOperation(name: FunctionName, operation: string | undefined): string {
  if (name === 'timer') return '定时任务跑了一遍'
  return operationWords[operation as OperationName] ?? `调用了 ${name}`
}
