import type { CompiledPage } from '../../support/weapp'
import { agentOf, CaptureFunction } from './capture-function'
import { stopTime, WeappPhone } from './capture-phone'

const min = agentOf('AgentMin')
const yu = agentOf('AgentYu')
const wait = 5_000

function setUp(consent: 'undecided' | 'granted' = 'granted') {
  const far = new CaptureFunction([min, yu])
  far.consents.set(min.agentId, consent).set(yu.agentId, 'granted')
  return { far, phone: new WeappPhone(far) }
}
const secondsOf = (far: CaptureFunction) => far.of('dwell').map(({ seconds }) => Math.round(seconds))

beforeAll(() => stopTime())

test('before 同意 everything waits in memory only, and then goes with the times it happened at', async () => {
  const { far, phone } = setUp('undecided')
  const openedAt = far.now
  const page = await phone.open(min)
  phone.scrollTo('mark.h1.0', 'mark.h1.1')
  await phone.pass(20_000)
  expect(far.arrived).toEqual([])
  expect(phone.text).not.toContain(min.link)

  await phone.doing(page.tap('同意'))
  await phone.pass(wait)
  await phone.doing(page.close())

  expect(far.storedKinds()).toEqual(['open', 'read', 'dwell'])
  expect(Number(far.of('open')[0]?.at) - openedAt).toBeLessThan(1_000)
  expect(secondsOf(far)).toEqual([25])
})

test('who leaves without a word, or only browses, leaves nothing on the phone; a later 同意 begins from there', async () => {
  const { far, phone } = setUp('undecided')
  const left = await phone.open(min)
  await phone.pass(20_000)
  await phone.doing(left.close())
  phone.kill()

  const page = await phone.open(min)
  phone.scrollTo('mark.h1.0', 'mark.h1.1')
  await phone.doing(page.tap('仅浏览'))
  page.share()
  await phone.pass(20_000)
  phone.scrollTo('mark.h2.0')
  expect(far.arrived).toEqual([])
  expect(phone.text).not.toContain(min.link)

  await phone.doing(page.tap('收藏'))
  await phone.doing(page.tap('同意并继续'))
  await phone.pass(3_000)
  await phone.doing(page.close())

  expect(far.storedKinds().sort()).toEqual(['dwell', 'favourite', 'read'])
  expect(secondsOf(far)).toEqual([3])
  expect(far.of('read').map(({ section, depth }) => [section, depth])).toEqual([['h2', 50]])
})

test('only time in sight counts: not in the chat, not under another page, not before the page was seen', async () => {
  const { far, phone } = setUp()
  const page = await phone.open(min)
  await phone.pass(8_000)
  page.hide()
  await phone.pass(60_000)
  page.show()
  await phone.pass(5_000)
  await phone.open(yu)
  await phone.pass(12_000)
  await phone.swipeBack()
  await phone.pass(3_000)
  await phone.doing(page.close())

  const ofAgent = ({ agentId }: typeof min) =>
    far.stored.flatMap((each) => (each.kind === 'dwell' && each.agentId === agentId ? [Math.round(each.seconds)] : []))
  expect(ofAgent(min)).toEqual([8, 5, 3])
  expect(ofAgent(yu)).toEqual([12])
})

test('a page that was hidden before its content came counts from when it is seen', async () => {
  const { far, phone } = setUp()
  let arrive = () => {}
  far.gate = new Promise((resolve) => {
    arrive = resolve
  })
  const page = phone.push('pages/landing/index', { l: min.link })
  await phone.pass(100)
  page.hide()
  arrive()
  far.gate = undefined
  await phone.pass(20_000)
  page.show()
  await phone.pass(4_000)
  await phone.doing(page.close())
  expect(secondsOf(far)).toEqual([4])
})

test('thirty seconds without a finger end the time; a finger on a sheet is a finger too', async () => {
  const { far, phone } = setUp()
  const page = await phone.open(min)
  await phone.pass(10_000)
  await phone.doing(page.touch('孩子小时候去医院的次数'))
  await phone.pass(120_000)
  expect(secondsOf(far)).toEqual([40])

  await phone.doing(page.tap('来自 AgentMin'))
  await phone.doing(page.touch('预约聊聊'))
  await phone.pass(20_000)
  await phone.doing(page.touch('预约聊聊'))
  await phone.pass(20_000)
  await phone.doing(page.close())
  expect(secondsOf(far)).toEqual([40, 40])
})

test.each<[string, (page: CompiledPage) => Promise<void>]>([
  ['swiped away', (page) => page.close()],
  ['hidden behind the chat', async (page) => page.hide()],
])('a page %s reports at once how long and how far', async (_way, leave) => {
  const { far, phone } = setUp()
  const page = await phone.open(min)
  phone.scrollTo('mark.h1.0')
  await phone.pass(7_000)
  await phone.doing(leave(page))
  await phone.pass(50)
  expect(secondsOf(far)).toEqual([7])
  expect(far.of('read').map(({ section, depth }) => [section, depth])).toEqual([['h1', 50]])
})

test('a section is as deep as its paragraphs stayed in sight; what flew past is unread', async () => {
  const { far, phone } = setUp()
  const page = await phone.open(min)
  phone.scrollTo('mark.h1.0')
  await phone.pass(1_000)
  phone.scrollTo('mark.h1.1', 'mark.h2.0')
  await phone.pass(200)
  phone.scrollTo('mark.h2.0', 'mark.h2.1')
  await phone.pass(2_000)
  await phone.doing(page.close())
  const depths = Object.fromEntries(far.of('read').map(({ section, depth }) => [section, depth]))
  expect(depths).toEqual({ h1: 50, h2: 100 })
})

test('WeChat’s crawler is nobody: its opening is a preview and captures nothing', async () => {
  const { far, phone } = setUp()
  phone.state.scene = 1129
  const page = await phone.open(min)
  await phone.pass(60_000)
  await phone.doing(page.close())
  expect(far.opened).toEqual([{ shareLinkId: min.link, entry: 'preview' }])
  expect(far.arrived).toEqual([])
})

test('the single page of Moments opens as a preview, asks for nothing and captures nothing, though the person had agreed', async () => {
  const { far, phone } = setUp()
  phone.state.scene = 1154
  const page = await phone.open(min)
  phone.scrollTo('mark.h1.0')
  await phone.pass(60_000)
  await phone.doing(page.close())
  expect(far.opened).toEqual([{ shareLinkId: min.link, entry: 'preview' }])
  expect(far.arrived).toEqual([])
  expect(phone.text).not.toContain(min.link)

  phone.kill()
  phone.state.scene = 1155
  await phone.open(min)
  await phone.pass(wait)
  expect(far.opened.at(-1)).toMatchObject({ entry: 'person' })
  expect(far.of('open').map(({ channel }) => channel)).toEqual(['moments'])
})
