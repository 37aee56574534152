import path from 'node:path'
import { findTemplate } from '@domain/activities/activity-template/templates'
import { OpenStage } from './stage'

const photo = path.resolve(__dirname, '../../src/assets/cards/kite.png')
const event = '周末放风筝'
const kiteDay = findTemplate('family-kite-day')?.title ?? ''
const survey = findTemplate('service-feeling')?.title ?? ''
const questions = findTemplate('service-feeling')?.questions ?? []

/**
 * The job the product is for, played by hand on three phones: 王敏 becomes an agent and shares; 林悦 reads and passes it
 * on; 陈舟 comes by 林悦's card. Nothing is prepared but an empty cloud.
 */
test('an agent shares, a customer reads and passes it on, and the agent sees who came and why', async () => {
  const stage = await OpenStage.open('empty')
  const agent = stage.phone('wang-min')
  const lin = stage.phone('lin-yue')
  const chen = stage.phone('chen-zhou')
  let readMs = 0
  let openedAt = 0
  let closedAt = 0
  const tag = '教育金'

  try {
    await stage.chapter('王敏 becomes an agent', async () => {
      await agent.tap('开通名片')
      await agent.type('客户平时怎么称呼你', '王敏')
      await agent.type('帮年轻家庭把保障配明白', '陪你把家里的保障慢慢理清楚')
      await agent.tap('下一步')
      await agent.type('公司或代理机构全称', '澄禾保险代理（示例机构）')
      await agent.type('证件正面那一串', '00000033010000000001')
      await agent.type('例如 苏州', '杭州')
      await agent.tap('下一步')
      await agent.type('写在这里', '我教了七年小学语文，讲话慢，喜欢把一件事说到对方真的明白为止。')
      await agent.tap('写好了')
      await agent.sees('先转一次，就知道谁上心')
    })

    await stage.chapter('she writes a second face of herself', async () => {
      await agent.tap('我的', { exact: true, nth: -1 })
      await agent.tap('写我的名片')
      await agent.tap('从业故事')
      await agent.type('写在这里', '决定换工作，是因为班上一个孩子的爸爸。那年冬天他生病住院，家里的积蓄很快用完。')
      await agent.tap('写好了')
      await agent.sees('客户能认识你的 2 个方面')
      await agent.back()
    })

    await stage.chapter('she makes an event with a photo of her own and topics', async () => {
      await agent.tap('活动', { exact: true, nth: -1 })
      await agent.tap('去模板里挑')
      await agent.tap(kiteDay)
      await agent.tap('用这个')
      await agent.tap('换封面')
      await agent.choosePhoto(() => agent.tap('拍一张或从相册选'), photo)
      await agent.type('标题', event)
      await agent.tap('选时间')
      await agent.tap('确认', { exact: true })
      await agent.type('例如 苏州', '杭州')
      await agent.type('写到门口怎么找', '湘湖东草坪')
      await agent.type('几个人', '12')
      await agent.tap(/换一换|选话题/)
      await agent.tap('教育金', { exact: true })
      await agent.tap(/选好了/)
      await agent.tap('预览')
      await agent.sees('客户看到的样子')
      await agent.sees('上午怎么过')
      await agent.back()
      await agent.sees('主要发给谁')
    })

    await stage.chapter('she publishes it and sends it to 林悦', async () => {
      await agent.tap('发布', { exact: true })
      await agent.sees('发布好了，发给谁？')
      await agent.tap('发给微信好友')
      await agent.sendTo('林悦')
      await stage.noticed(1)
    })

    await stage.chapter('林悦 sees the content at once, agrees, scrolls and rests', async () => {
      openedAt = Date.now()
      await lin.openCardFrom('王敏', event)
      await lin.sees('来自 王敏')
      await lin.sees(event)
      await lin.tap('同意', { exact: true })
      readMs = await lin.read({ rests: 7, restMs: 1500 })
    })

    await stage.chapter('she meets two faces of 王敏', async () => {
      await lin.tap('来自 王敏')
      for (const face of ['我是谁', '从业故事']) {
        await lin.tap(face, { exact: true })
        await stage.page.waitForTimeout(3500)
        await lin.tap('看别的')
      }
      await lin.closeSheet()
    })

    await stage.chapter('she tells 王敏 what to call her', async () => {
      await lin.tap('来自 王敏')
      await lin.tap('看看 TA 了解我什么')
      await lin.tap('告诉 TA')
      await lin.type('例如：林女士', '林悦')
      await lin.tap('保存')
      await lin.sees('林悦', { exact: true })
      await lin.back()
      await lin.closeSheet()
    })

    await stage.chapter('she keeps it and passes it on to 陈舟', async () => {
      await lin.tap('收藏', { exact: true })
      await lin.tap('转发', { exact: true })
      await lin.sendTo('陈舟')
      await lin.closeApp()
      closedAt = Date.now()
      await stage.noticed(3)
    })

    await stage.chapter('陈舟 opens 林悦’s card and registers', async () => {
      await chen.openCardFrom('林悦', event)
      await chen.tap('同意', { exact: true })
      await chen.tap('报名', { exact: true })
      await chen.type('例如：林女士', '陈舟')
      await chen.tap('确认报名')
      await chen.sees('报好名了')
      await stage.noticed(4)
    })

    await stage.chapter('王敏 sends a survey, which reaches 陈舟 by 林悦 too', async () => {
      await agent.tap('先看看活动页')
      await agent.back()
      await agent.sees('今天想发点什么？')
      await agent.tap(survey)
      await agent.tap('用这个')
      await agent.tap('发布', { exact: true })
      await agent.tap('发给微信好友')
      await agent.sendTo('林悦')
      await lin.openCardFrom('王敏', survey)
      await lin.tap('转发', { exact: true })
      await lin.sendTo('陈舟')
      await lin.closeApp()
    })

    await stage.chapter('陈舟 answers every question', async () => {
      await chen.openCardFrom('林悦', survey)
      await chen.tap('填写问卷')
      for (const [index, question] of questions.entries()) {
        await chen.sees(`${index + 1} / ${questions.length}`)
        await chen.sees(question.title)
        if (question.type === 'rating') await chen.tap('5', { exact: true })
        if (question.type === 'nps') await chen.tap('9', { exact: true })
        if (question.type === 'text') await chen.type(question.placeholder ?? '', '讲得很清楚，谢谢')
        if (question.type === 'multiple') {
          await chen.tap(question.choices[0]?.text ?? '')
          await chen.tap('下一题')
        }
      }
      await chen.tap('提交')
      await chen.sees('谢谢你，都收到了')
    })

    await stage.chapter('王敏 sees both, 陈舟 under 林悦, and how long 林悦 read', async () => {
      await agent.tap('先看看活动页')
      await agent.sees('大家怎么说')
      await agent.sees('讲得很清楚，谢谢')
      await agent.back()
      await agent.back()
      await agent.tap(event)
      await agent.sees('谁带来了谁')
      await agent.sees('带来 1 位')
      await agent.sees('陈舟')
      await stage.noticed(5)
      const said = await agent.text(/看了 .*(秒|分).*转发/).innerText()
      const { atLeast, atMost } = secondsIn(said)
      expect(atMost).toBeGreaterThanOrEqual(readMs / 1000 - 3)
      expect(atLeast).toBeLessThanOrEqual((closedAt - openedAt) / 1000)
    })

    await stage.chapter('a tag of 林悦 opens its evidence', async () => {
      await agent.tap('林悦', { exact: true })
      await agent.sees('TA 是个什么样的人')
      await agent.tap(tag, { exact: true })
      await agent.sees('从 TA 的浏览里看出来的')
      await agent.sees(event)
      await agent.closeSheet()
      await agent.back()
    })

    await stage.chapter('林悦 reads what her advisor knows about her, and hides that tag', async () => {
      await lin.openCardFrom('王敏', event)
      await lin.tap('来自 王敏')
      await lin.tap('看看 TA 了解我什么')
      await lin.tap(/教育金/)
      await lin.sees('TA 为什么这么想')
      await lin.tap('隐藏', { exact: true })
      await lin.sees('你藏起来的，TA 看不到')
      await lin.back()
      await lin.closeSheet()
    })

    await stage.chapter('王敏 no longer sees it', async () => {
      await agent.tap('林悦', { exact: true })
      await agent.sees('TA 是个什么样的人')
      await agent.seesNot(tag, { exact: true })
      await agent.back()
    })

    await stage.chapter('it does not come back after more reading', async () => {
      await lin.read({ rests: 4, restMs: 1500, step: 400 })
      const captured = stage.page.locator('.event.captured')
      const before = await captured.count()
      await lin.closeApp()
      await stage.page.waitForFunction((count) => document.querySelectorAll('.event.captured').length > count, before)
      await agent.tap('林悦', { exact: true })
      await agent.sees('TA 是个什么样的人')
      await agent.seesNot(tag, { exact: true })
    })
  } finally {
    await stage.close()
  }
}, 600_000)

/** “读了 1 分 12 秒” → 72. */
/** What is said is rounded: to seconds below a minute, to minutes above. */
function secondsIn(words: string): { atLeast: number; atMost: number } {
  const [, count, unit] = /(\d+)\s*(秒|分)/.exec(words) ?? []
  const grain = unit === '分' ? 60 : 1
  const seconds = Number(count) * grain
  return { atLeast: seconds - grain / 2, atMost: seconds + grain / 2 }
}
