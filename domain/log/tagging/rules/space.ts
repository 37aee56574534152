import type { Channel } from '../../../activities/share-link/channel'
import type { TagKey } from '../../../words/tags/tag'
import type { TagRule } from '../tag-rule'
import { about, did, inActivity } from './example-facts'

const article = about('把家里的保单摊开看一遍')
const event = inActivity('event', '亲子烘焙下午', { city: '杭州' })

function comesFrom(channel: Channel, tag: TagKey, because: string): TagRule {
  const other: Channel = channel === 'chat' ? 'group' : 'chat'
  return {
    id: `space.${channel}.opens`,
    version: 1,
    tag,
    kinds: ['open'],
    when: { channels: [channel] },
    weight: { each: 1 },
    origin: 'captured',
    because,
    examples: {
      earns: { interaction: did('open', { channel }), activity: article },
      doesNot: { interaction: did('open', { channel: other }), activity: article },
    },
  }
}

export const spaceRules: readonly TagRule[] = [
  comesFrom('moments', 'space:moments', '从你的朋友圈点进来'),
  comesFrom('group', 'space:group', '从微信群点进来'),
  comesFrom('chat', 'space:chat', '从一对一聊天点进来'),
  comesFrom('poster', 'space:poster', '扫了海报上的码'),
  comesFrom('favourites', 'space:favourites', '从自己的收藏里点回来'),
  {
    id: 'space.onSite.checksIn',
    version: 1,
    tag: 'space:onSite',
    kinds: ['checkIn'],
    weight: { each: 1.5 },
    origin: 'captured',
    because: '到过活动现场',
    examples: {
      earns: { interaction: did('checkIn'), activity: event },
      doesNot: { interaction: did('register', { headcount: 1 }), activity: event },
    },
  },
  {
    id: 'space.sameCity.registers',
    version: 1,
    tag: 'space:sameCity',
    kinds: ['register', 'checkIn'],
    when: { activityKinds: ['event'] },
    weight: { each: 1 },
    origin: 'captured',
    because: '报名了本地的线下活动',
    examples: {
      earns: { interaction: did('register', { headcount: 2 }), activity: event },
      doesNot: { interaction: did('open', { channel: 'chat' }), activity: event },
    },
  },
  {
    id: 'space.inPerson.visited',
    version: 1,
    tag: 'space:inPerson',
    kinds: ['visit'],
    weight: { each: 1.5 },
    origin: 'noted',
    because: '愿意和你当面聊',
    examples: {
      earns: { interaction: did('visit', { note: '在 TA 公司楼下喝了咖啡' }) },
      doesNot: { interaction: did('message', {}) },
    },
  },
]
