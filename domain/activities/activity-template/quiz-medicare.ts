import type { ActivityTemplate } from '../activity/activity'
import { choice, rightChoice, text } from './compose'

export const medicareQuiz: ActivityTemplate = {
  key: 'medicare-quiz',
  kind: 'quiz',
  audience: 'stranger',
  title: '医保常识五问，你能答对几题？',
  summary: '一分钟测一测，每题都有解释。答错没关系，知道了就是赚到。',
  cover: 'art:answer-sheet',
  topics: ['need:medical', 'preference:health'],
  useWhen: '发在群里活跃气氛，顺便让人记住你是讲得清楚的那一个。',
  blocks: [text('lead', '天天用的医保卡，你真的了解吗？五道题，不限时。')],
  questions: [
    {
      id: 'rate',
      type: 'single',
      title: '住院报销的比例，乘的是哪个数？',
      required: true,
      choices: [
        choice('bill', '账单上的总金额'),
        rightChoice('listed', '目录内、扣掉起付线之后的费用'),
        choice('drug', '只有药费'),
      ],
      explanation: '先看哪些费用在医保目录内，再减去起付线，剩下的才按比例报销。所以“报百分之八十”不等于账单打两折。',
    },
    {
      id: 'record',
      type: 'single',
      title: '去外地看病之前，最好先做什么？',
      required: true,
      choices: [
        rightChoice('file', '办理异地就医备案'),
        choice('cash', '把钱都取成现金'),
        choice('none', '什么也不用做'),
      ],
      explanation:
        '在国家医保服务平台上备案后，可以在外地联网的医院直接结算；没有备案，比例可能降低，或者需要回来手工报销。',
    },
    {
      id: 'newborn',
      type: 'single',
      title: '新生儿的居民医保，什么时候办合适？',
      required: true,
      choices: [
        choice('school', '上幼儿园以后'),
        rightChoice('early', '出生后尽早，按当地的期限办'),
        choice('sick', '生病了再办'),
      ],
      explanation: '许多地方规定在出生后一段时间内参保，可以从出生之日起享受待遇。期限各地不同，请拨 12393 问清。',
    },
    {
      id: 'share',
      type: 'single',
      title: '职工医保个人账户里的钱，可以给家人用吗？',
      required: true,
      choices: [
        choice('no', '不可以'),
        rightChoice('yes', '绑定家庭共济后，可以给近亲属用'),
        choice('cash', '可以取现给家人'),
      ],
      explanation: '开通家庭共济后，可以用于近亲属符合规定的医疗支出，有的地方还能代缴居民医保费。不能取现。',
    },
    {
      id: 'outside',
      type: 'single',
      title: '医生开了目录外的药，应该怎么办？',
      required: true,
      choices: [
        choice('refuse', '坚决不用'),
        choice('silent', '不好意思问，直接付'),
        rightChoice('ask', '问清有没有目录内的替代，再决定'),
      ],
      explanation: '目录外的费用一般要自己付。治疗以医生的判断为准，但你有权知道价格和替代方案，问一句并不失礼。',
    },
  ],
}
