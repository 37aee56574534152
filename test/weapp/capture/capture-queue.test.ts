import { agentOf, CaptureFunction, type Weather } from './capture-function'
import { stopTime, WeappPhone } from './capture-phone'

const min = agentOf('AgentMin')
const yu = agentOf('AgentYu')
const minute = 60_000
const day = 24 * 60 * minute
const wait = 5_000

function setUp() {
  const far = new CaptureFunction([min, yu])
  for (const { agentId } of far.agents) far.consents.set(agentId, 'granted')
  return { far, phone: new WeappPhone(far) }
}

beforeAll(() => stopTime())

test.each<Weather>(['hangs unseen', 'hangs applied'])(
  'killed in mid-flush, the call %s: nothing is lost and nothing counts twice',
  async (weather) => {
    const { far, phone } = setUp()
    const page = await phone.open(min)
    await phone.doing(page.tap('收藏'))
    far.weather = weather
    await phone.pass(wait)
    await phone.doing(page.tap('已收藏'))
    phone.kill()

    far.weather = 'fine'
    await phone.open(min)
    await phone.pass(2 * wait)

    expect(far.of('favourite').map(({ on }) => on)).toEqual([true, false])
    expect(far.of('open')).toHaveLength(2)
    const numbers = far.arrived.map(({ phoneId, sequence }) => `${phoneId}:${sequence}`)
    expect(new Set(numbers).size).toBe(3)
  },
)

test('a call that WeChat never answers is made again, and counts once', async () => {
  const { far, phone } = setUp()
  const page = await phone.open(min)
  await phone.doing(page.tap('收藏'))
  far.weather = 'hangs applied'
  await phone.pass(wait)
  far.weather = 'fine'
  await phone.doing(page.tap('已收藏'))
  await phone.pass(40_000)

  expect(far.arrived.map(({ sequence }) => sequence)).toEqual([1, 1, 2, 3])
  expect(far.of('favourite').map(({ on }) => on)).toEqual([true, false])
})

test('a day without network, half an hour of it in the app: it tries seldom, then everything arrives once and in order', async () => {
  const { far, phone } = setUp()
  const page = await phone.open(min)
  await phone.pass(wait)
  far.weather = 'away'
  const tries = () => page.trace.calls.filter(({ operation }) => operation === 'recordInteractions').length
  const before = tries()
  for (const words of ['收藏', '已收藏', '收藏']) {
    await phone.doing(page.tap(words))
    await phone.pass(10 * minute)
  }
  expect(tries() - before).toBeGreaterThan(8)
  expect(tries() - before).toBeLessThan(20)

  phone.kill()
  await phone.pass(day)
  await phone.open(min)
  await phone.pass(minute)
  expect(far.of('favourite')).toEqual([])
  far.weather = 'fine'
  phone.networkIsBack()
  await phone.pass(100)

  expect(far.of('favourite').map(({ on }) => on)).toEqual([true, false, true])
  const [first, second] = far.of('favourite')
  expect(Number(second?.at) - Number(first?.at)).toBeGreaterThan(10 * minute)
  expect(far.now - Number(first?.at)).toBeGreaterThan(day)
  expect(phone.text).toContain('\\"closed\\":[]')
})

test('a full phone still sends, and no number of it is given again after the kill', async () => {
  const { far, phone } = setUp()
  const page = await phone.open(min)
  await phone.doing(page.tap('收藏'))
  await phone.pass(wait)
  phone.state.isStorageFull = true
  await phone.doing(page.tap('已收藏'))
  await phone.pass(wait)
  phone.kill()

  phone.state.isStorageFull = false
  const again = await phone.open(min)
  await phone.doing(again.tap('收藏'))
  await phone.pass(wait)

  expect(far.of('favourite').map(({ on }) => on)).toEqual([true, false, true])
  expect(far.of('open')).toHaveLength(2)
})

test.each([2 * day, -2 * day])('a clock wrong by %d ms is put right by when the envelope was sent', async (ahead) => {
  const { far, phone } = setUp()
  jest.setSystemTime(Date.now() + ahead)
  far.phoneAhead = ahead
  const page = await phone.open(min)
  await phone.pass(wait)
  far.weather = 'away'
  const tappedAt = far.now
  await phone.doing(page.tap('收藏'))
  await phone.pass(10 * minute)
  far.weather = 'fine'
  await phone.pass(10 * minute)

  const [favourite] = far.of('favourite')
  expect(Math.abs(Number(favourite?.at) - tappedAt)).toBeLessThan(minute)
  for (const { at } of far.stored) expect(at).toBeLessThanOrEqual(far.now)
  jest.setSystemTime(Date.now() - ahead)
})

test('cards of two agents, one over the other and killed in mid-flush, tell each agent their own only', async () => {
  const { far, phone } = setUp()
  const ofMin = await phone.open(min)
  await phone.doing(ofMin.tap('收藏'))
  far.weather = 'hangs unseen'
  const ofYu = await phone.open(yu)
  await phone.doing(ofYu.tap('收藏'))
  await phone.swipeBack()
  await phone.doing(ofMin.tap('已收藏'))
  await phone.pass(wait)
  phone.kill()
  far.weather = 'fine'
  await phone.open(yu)
  await phone.pass(wait)

  const favouritesOf = ({ agentId }: typeof min) =>
    far.stored.filter((each) => each.agentId === agentId).flatMap((each) => ('on' in each ? [each.on] : []))
  expect(favouritesOf(min)).toEqual([true, false])
  expect(favouritesOf(yu)).toEqual([true])
  expect(far.storedKinds(min).filter((kind) => kind === 'open')).toHaveLength(1)
  expect(far.storedKinds(yu).filter((kind) => kind === 'open')).toHaveLength(2)
})

test('a withdrawal in mid-flight empties the queue: what is on its way is refused, and nothing more leaves', async () => {
  const { far, phone } = setUp()
  const page = await phone.open(min)
  let arrive = () => {}
  far.gate = new Promise((resolve) => {
    arrive = resolve
  })
  await phone.doing(page.tap('收藏'))
  await phone.pass(wait)
  await phone.doing(page.tap('已收藏'))
  const known = phone.push('subpackages/customer/pages/known-about-me/index', { a: min.agentId })
  await phone.doing(known.tap('撤回同意'))
  expect(far.consents.get(min.agentId)).toBe('withdrawn')
  expect(phone.text).not.toContain(min.link)

  arrive()
  far.gate = undefined
  await phone.swipeBack()
  await phone.doing(page.touch('来自 AgentMin'))
  await phone.pass(10 * minute)
  phone.kill()
  await phone.open(min)
  await phone.pass(10 * minute)

  expect(far.arrived).toHaveLength(1)
  expect(far.stored).toEqual([])
  expect(phone.text).not.toContain(min.link)
})
