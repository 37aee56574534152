import type { ActivityTemplate } from '../activity/activity'
import { drawing, heading, text } from './compose'

export const cityTrail: ActivityTemplate = {
  key: 'city-trail',
  kind: 'event',
  audience: 'stranger',
  title: '周末山路慢走：六公里，走走停停',
  summary: '不比速度的小队徒步。二十个人以内，全程有人押后，走完一起吃碗面。',
  cover: 'art:trail',
  topics: ['preference:fitness', 'preference:travel', 'preference:health'],
  useWhen: '面向还不认识的人，先一起走一段路，再慢慢认识。',
  blocks: [
    text(
      'lead',
      '在电脑前坐了一周，脖子和心情都有点紧。周六早上，我们去城边的山路走六公里。路面大多是石阶和土路，爬升不到三百米，平时能走半小时的人都走得下来。',
    ),
    heading('route', '路线'),
    text(
      'route-1',
      '山门集合，沿溪边的石阶上到观景亭，休息二十分钟，再从茶园一侧下来。全程大约三个小时，中途有两处可以提前下山坐公交。',
    ),
    drawing('route-2', 'running-shoes', '一双不磨脚的鞋，比什么装备都重要'),
    heading('prepare', '请准备'),
    text(
      'prepare-1',
      '防滑的鞋、一升水、一点干粮、薄外套。请量力而行，近期有心脏、膝盖方面不适的朋友，先问过医生再来。领队会带急救包，但请自己备好常用药。',
    ),
    heading('rules', '几句约定'),
    text(
      'rules-1',
      '不带走石头和花，带走自己的垃圾。不拉横幅、不发传单。我是领队，也是一名保险代理人，一路上只聊走路，除非你主动问。',
    ),
  ],
  questions: [],
}
