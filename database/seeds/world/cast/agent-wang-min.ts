import type { ExampleAgent } from './example-agent'

export const wangMin: ExampleAgent = {
  key: 'wang-min',
  about: '做了九年的保险代理人，从前是小学老师',
  profile: {
    name: '王敏',
    avatar: 'art:face-clay',
    institution: '澄禾保险代理（示例机构）',
    licenceNumber: '00000033010000000001',
    headline: '陪你把家里的保障，慢慢理清楚',
    city: '杭州',
    facets: [
      {
        key: 'whoIAm',
        text: '我叫王敏，住在城西，家里有一个上四年级的女儿和一只不太听话的猫。入行以前教了七年小学语文，所以讲话慢，喜欢把一件事说到对方真的明白为止。周末常在江边跑步，跑得不快，胜在一直没停。',
        pictures: ['art:family-table'],
      },
      {
        key: 'licence',
        text: '在保险中介监管信息系统里，用我的姓名和上面的编号可以查到我的执业登记。我只介绍所在机构有授权的产品；没有授权的，或者我自己没有弄懂的，会直接告诉你“这个我不能说”。',
        pictures: [],
      },
      {
        key: 'story',
        text: '决定换工作，是因为班上一个孩子的爸爸。那年冬天他生病住院，家里的积蓄很快用完，孩子有半个学期没交上午餐费，妈妈却翻出三份谁也说不清保什么的保单。我陪她去柜台问，才发现其中一份其实能赔，只是没有人告诉过他们。\n\n钱到账那天，她在校门口拉着我的手说了很多遍谢谢。我想，做一个能在这种时候帮上忙的人，也很像老师。第二年春天我递了辞职信，到现在九年了。',
        pictures: ['art:letter'],
      },
      {
        key: 'specialties',
        text: '我最熟悉三件事：孩子从出生到成年的保障先后、一家人保单的整理、住院理赔的材料准备。企业团险和跨境的安排我不擅长，会请更合适的同事来谈。',
        pictures: [],
      },
      {
        key: 'values',
        text: '第一次见面不谈产品。算不清家里开销之前不做方案。你说不需要，我就不再提。你的资料只放在这里，不会转给别人，你想看、想改、想删，随时都行。',
        pictures: ['art:tea'],
      },
      {
        key: 'honours',
        text: '机构年度服务之星（两次）。比奖状更让我高兴的，是抽屉里那四十多张孩子们画的感谢卡。',
        pictures: [],
      },
      {
        key: 'service',
        text: '到上个月为止，我正在服务一百一十六个家庭。过去一年协助办理理赔二十三次，其中二十次顺利办结，两次补充材料后办结，一次没有赔成，原因是在等待期之内，我陪客户一起把条款读了一遍。续期提醒、地址和受益人变更，我都会提前打电话。',
        pictures: ['art:umbrella'],
      },
      {
        key: 'reviews',
        text: '“她会说这个你暂时不用买。”——一位两个孩子的妈妈\n“住院那周她来了三趟，每趟都带着清单。”——一位出租车司机\n“听她讲完，我第一次看懂了自己的保单。”——一位退休会计',
        pictures: [],
      },
    ],
    ownTags: [],
    talkHours: [
      { weekday: 0, from: 14, to: 17 },
      { weekday: 1, from: 19, to: 21 },
      { weekday: 2, from: 19, to: 21 },
      { weekday: 3, from: 12, to: 14 },
      { weekday: 4, from: 19, to: 21 },
      { weekday: 5, from: 12, to: 14 },
      { weekday: 6, from: 10, to: 12 },
    ],
  },
}
