/** The closed list of refusals, with what people read. Codes are for programs; nobody matches on the text. */
export const errorMessages = {
  invalid_input: '内容格式不对，请检查后再试',
  input_too_large: '一次提交的内容太多了，请分开提交',
  operation_unknown: '这个功能不存在，请更新到最新版本',
  identity_missing: '没有认出你的微信身份，请重新打开小程序',
  agent_required: '请先完善你的顾问名片',
  share_link_unknown: '这个链接已失效，请让分享的人重新发一次',
  activity_unknown: '没有找到这个活动',
  activity_draft: '这个活动还没有发布',
  activity_cancelled: '活动已取消，感谢关注',
  activity_ended: '活动已经结束了',
  registration_closed: '报名已截止',
  activity_full: '名额已满，下次早点来',
  already_registered: '你已经报过名了',
  not_registered: '还没有报名记录',
  consent_missing: '需要你同意后才能记录',
  own_activity: '这是你自己的活动，不用同意也能看',
  customer_unknown: '没有找到这位客户',
  agent_unknown: '没有找到这位顾问',
  appointment_unknown: '没有找到这次预约',
  time_unavailable: '这个时间约不了，换一个试试',
  talks_full: '约得有点多了，先聊过这几次再约',
  questions_full: '今天留言不少了，明天再问，或者直接约个时间聊',
  links_full: '今天转发的次数太多了，明天再发',
  codes_full: '今天生成的海报太多了，明天再来',
  phones_full: '换过的手机太多了，这部手机上的不再记录',
  tag_unknown: '没有找到这个标签',
  question_unknown: '这道题已经变了，请重新打开',
  answers_incomplete: '还有必答题没填',
  content_refused: '内容没有通过微信的安全检查，请修改后再试',
  picture_pending: '图片还在过微信的安全检查，过半分钟再点一次',
  picture_refused: '有图片没通过微信的安全检查，请换一张',
  pictures_full: '今天换的图片太多了，明天再换',
  profile_incomplete: '名片还缺必填的内容',
  folding_anew: '正在按新的算法重新整理客户，稍等一会儿再打开',
  busy: '现在有点忙，请稍后再试',
  internal: '出了点问题，我们已经记下来了，请稍后再试',
} as const

export type ErrorCode = keyof typeof errorMessages
export const errorCodes = Object.keys(errorMessages) as ErrorCode[]

/** Refusals any operation may give. */
export const commonRefusals = [
  'invalid_input',
  'input_too_large',
  'operation_unknown',
  'identity_missing',
  'busy',
  'internal',
] as const
