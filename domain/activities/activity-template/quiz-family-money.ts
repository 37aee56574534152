import type { ActivityTemplate } from '../activity/activity'
import { choice, rightChoice, text } from './compose'

export const familyMoneyQuiz: ActivityTemplate = {
  key: 'family-money-quiz',
  kind: 'quiz',
  audience: 'referral',
  title: '家里的钱，分得清这几件事吗？',
  summary: '应急的、要用的、长久的，四道题看看你家的钱有没有各就各位。',
  cover: 'art:piggy-jar',
  topics: ['need:life', 'preference:finance'],
  useWhen: '转给刚成家或者刚升职、开始管钱的人；不涉及任何产品。',
  blocks: [text('lead', '理财之前先理家。这四道题没有标准人生，只有常识。')],
  questions: [
    {
      id: 'emergency',
      type: 'single',
      title: '家里的应急钱，一般留多少比较稳妥？',
      required: true,
      choices: [choice('one', '一个月的开销'), rightChoice('six', '三到六个月的开销'), choice('all', '全部存款都留着')],
      explanation: '留出三到六个月的日常开销，放在随时能取的地方。收入不稳定、有房贷的家庭，可以多留一些。',
    },
    {
      id: 'order',
      type: 'single',
      title: '预算有限，先给谁做保障？',
      required: true,
      choices: [
        choice('child', '孩子'),
        rightChoice('earner', '家里主要的收入来源'),
        choice('elder', '年纪最大的老人'),
      ],
      explanation: '保障首先保护的是一家人的收入。先大人、再孩子和老人，每个家庭可以按自己的情况调整。',
    },
    {
      id: 'horizon',
      type: 'single',
      title: '明年要用来装修的钱，适合放在哪里？',
      required: true,
      choices: [
        rightChoice('stable', '安稳、到时取得出来的地方'),
        choice('stock', '涨得最快的股票'),
        choice('long', '锁定二十年的产品'),
      ],
      explanation: '什么时候要用，决定了能不能承担涨跌和锁定。一年内要用的钱，安稳和取用方便最要紧。',
    },
    {
      id: 'promise',
      type: 'single',
      title: '有人说“保本、高收益、随时取”，你会？',
      required: true,
      choices: [
        choice('buy', '赶紧买'),
        choice('little', '先买一点试试'),
        rightChoice('doubt', '三样不会同时都有，先看合同和牌照'),
      ],
      explanation: '安稳、收益、灵活很难同时做到最好。凡是三样都占的说法，先查机构的牌照和白纸黑字的合同。',
    },
  ],
}
