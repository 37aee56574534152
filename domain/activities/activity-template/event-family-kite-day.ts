import type { ActivityTemplate } from '../activity/activity'
import { drawing, heading, text } from './compose'

export const familyKiteDay: ActivityTemplate = {
  key: 'family-kite-day',
  kind: 'event',
  audience: 'acquaintance',
  title: '亲子风筝日：一起把春天放上天',
  summary: '画一只自己的风筝，到江边草地上放。孩子跑一跑，大人聊一聊，不讲课，不推销。',
  cover: 'art:kite',
  topics: ['preference:parenting'],
  useWhen: '请有孩子的老朋友一家出来玩，隔一个季度办一次，让关系一直热着。',
  blocks: [
    text(
      'lead',
      '周末想带孩子出门，又不想再去商场？我们约在江边的草地上，一家人一起画风筝、放风筝。场地、材料和饮水都准备好了，你们只要穿一双好跑的鞋。',
    ),
    heading('plan', '上午怎么过'),
    text(
      'plan-1',
      '9:30 签到，领一只白色的风筝和一盒颜料\n10:00 孩子画画，大人喝茶\n10:50 一起去草地上放飞\n11:40 每家拍一张合影，活动后做成相册送给你',
    ),
    drawing('plan-2', 'family-table'),
    heading('bring', '请带上'),
    text(
      'bring-1',
      '遮阳帽、水壶、一件不怕沾颜料的外套。风大时线会勒手，家长可以准备一副薄手套。六岁以下的小朋友请有大人全程陪着。',
    ),
    heading('promise', '我的三个保证'),
    text(
      'promise-1',
      '活动当天不介绍任何产品；不要求填电话；照片只发给你本人，公开使用之前一定先问你。下雨的话前一天晚上会通知改期。',
    ),
  ],
  questions: [],
}
