import type { ActivityTemplate } from '../activity/activity'
import { drawing, heading, quote, text } from './compose'

export const policyTea: ActivityTemplate = {
  key: 'policy-tea',
  kind: 'event',
  audience: 'referral',
  title: '保单整理茶会：把抽屉里的保单理成一页纸',
  summary: '带上家里的保单，不论在哪家买的。一壶茶的工夫，理成一张自己看得懂的表。',
  cover: 'art:tea',
  topics: ['need:familyReview'],
  useWhen: '请老客户带一位朋友来；人数少、坐得下来，最容易得到信任。',
  blocks: [
    text(
      'lead',
      '许多家庭有好几份保单，分散在抽屉、手机和记忆里。真要用的时候，不知道有哪些、在哪里、找谁。这场小茶会只做一件事：帮每家理出一页纸。',
    ),
    heading('do', '我们会一起做'),
    text(
      'do-1',
      '一、把保单按人排开：谁、保什么、保多少、保到哪年、每年哪天交费。\n二、标出三处：受益人是谁、免责里有什么、报案打哪个电话。\n三、写下看不懂的问题，当场翻条款找答案。',
    ),
    quote('do-2', '理清楚，不等于要添。多数人理完以后，发现自己只是需要知道它们在哪。'),
    heading('who', '谁适合来'),
    text(
      'who-1',
      '手上有两份以上保单的人；替父母保管保单的人；想知道“那份到底保什么”的人。可以带一位朋友。人数不多，好让每家都聊得到。',
    ),
    drawing('who-2', 'letter'),
    heading('privacy', '关于你的资料'),
    text(
      'privacy-1',
      '表格写在你自己的纸上，由你带走，现场不拍照、不复印、不留底。不方便带原件，带手机里的电子保单也可以。',
    ),
  ],
  questions: [],
}
