import type { Opening, Stage } from '../../local/cockpit/stage'
import { TestStage } from './cockpit-stage'

const hour = 3_600_000
let stage: TestStage

beforeAll(async () => {
  stage = await TestStage.open()
})
afterAll(() => stage.close())

test('the page learns who holds the phones, and nobody’s openid', async () => {
  const answer = await stage.text('/cockpit/stage')
  const { people, cast } = JSON.parse(answer) as Stage
  expect(cast.map((slug) => people.find((person) => person.slug === slug)?.name)).toEqual(['王敏', '林悦', '陈舟'])
  expect(answer).not.toMatch(/openid|o-example/)
})

test('a call of a phone is told in words to whoever listens', async () => {
  const { lastId } = await stage.get<Stage>('/cockpit/stage')
  const heard = stage.listen(({ happenings }) => happenings.length > 0, lastId)
  await stage.call('lin-yue', 'customer', 'getMyStanding')
  const [one] = (await heard).happenings
  expect(one).toMatchObject({ slug: 'lin-yue', name: '林悦', operation: 'customer.getMyStanding', says: '打开了熟客' })
  expect(one?.id).toBeGreaterThan(lastId)
  expect(JSON.stringify(one)).not.toMatch(/o-example/)
})

test('a refusal is told with its Chinese sentence', async () => {
  const { lastId } = await stage.get<Stage>('/cockpit/stage')
  await stage.call('chen-zhou', 'agent', 'getToday')
  const { happenings } = await stage.listen((heard) => heard.happenings.length > 0, lastId)
  expect(happenings[0]?.refused).toMatch(/[一-鿿]/)
})

test('a page that comes late gets the last 60 and no more; one that comes back gets what it missed', async () => {
  for (let call = 0; call < 65; call += 1) await stage.call('chen-zhou', 'customer', 'getMyStanding')
  const { lastId } = await stage.get<Stage>('/cockpit/stage')
  const late = await stage.listen(({ happenings }) => happenings.at(-1)?.id === lastId)
  expect(late.happenings).toHaveLength(60)
  const back = await stage.listen(({ happenings }) => happenings.at(-1)?.id === lastId, lastId - 2)
  expect(back.happenings.map(({ id }) => id)).toEqual([lastId - 1, lastId])
})

test('the clock goes for functions, phones and every page that listens', async () => {
  let begin = () => {}
  const isListening = new Promise<void>((resolve) => {
    begin = resolve
  })
  const heard = stage.listen(({ news }) => {
    begin()
    return news.length > 1
  })
  await isListening
  expect((await stage.post('/cockpit/clock', { ahead: 12 * hour })).status).toBe(200)
  expect((await heard).news.map(({ clockAhead }) => clockAhead)).toEqual([0, 12 * hour])
  expect(await stage.text('/phones/lin-yue/')).toContain(`data-ahead="${12 * hour}"`)

  const { lastId } = await stage.get<Stage>('/cockpit/stage')
  await stage.call('lin-yue', 'customer', 'getMyStanding')
  const { happenings } = await stage.listen((now) => now.happenings.length > 0, lastId)
  expect((happenings[0]?.at ?? 0) - Date.now()).toBeGreaterThan(11 * hour)
  await stage.post('/cockpit/clock', { ahead: 0 })
})

test.each([
  ['a clock that goes back', '/cockpit/clock', { ahead: -1 }, 400],
  ['a clock without a number', '/cockpit/clock', { ahead: '1' }, 400],
  ['words instead of JSON', '/cockpit/clock', 'tomorrow', 400],
  ['nothing at all', '/cockpit/timers', 'null', 400],
  ['a timer there is not', '/cockpit/timers', { name: 'everySecond' }, 404],
  ['a new world where nobody makes one', '/cockpit/reset', {}, 404],
])('%s is refused', async (_what, route, body, status) => {
  const answer = await stage.post(route, body)
  expect(answer.status).toBe(status)
  expect((await stage.get<Stage>('/cockpit/stage')).clockAhead).toBe(0)
})

test('timers run by hand and are told too', async () => {
  const { timers, lastId } = await stage.get<Stage>('/cockpit/stage')
  expect((await stage.post('/cockpit/timers', { name: timers[0]?.name })).status).toBe(200)
  const { happenings } = await stage.listen((heard) => heard.happenings.length > 0, lastId)
  expect(happenings[0]).toMatchObject({ name: '云端', says: '定时任务跑了一遍' })
})

test('after a restart the world, the clock and the order of ids go on', async () => {
  const before = await stage.get<Stage>('/cockpit/stage')
  await stage.post('/cockpit/clock', { ahead: hour })
  await stage.call('lin-yue', 'customer', 'getMyStanding')
  const { lastId } = await stage.get<Stage>('/cockpit/stage')
  await stage.stop()
  await stage.start()
  const after = await stage.get<Stage>('/cockpit/stage')
  expect(after).toMatchObject({ worldId: before.worldId, clockAhead: hour })
  await stage.call('lin-yue', 'customer', 'getMyStanding')
  const { happenings } = await stage.listen((heard) => heard.happenings.length > 0, lastId)
  expect(happenings).toHaveLength(1)
})

test('the page says that the world is being prepared until the phones’ app is built', async () => {
  let built = () => {}
  const phonesBuilt = new Promise<void>((resolve) => {
    built = resolve
  })
  const waiting = await TestStage.open({ phonesBuilt, startsAt: Date.parse('2026-03-05T20:10+08:00') })
  try {
    expect(await waiting.text('/')).toContain('正在准备示例世界')
    expect(await waiting.get<Opening>('/cockpit/opening')).toMatchObject({ isReady: false })
    built()
    await phonesBuilt
    expect(await waiting.get<Opening>('/cockpit/opening')).toMatchObject({ isReady: true })
    expect(await waiting.text('/')).toContain('id="phones"')
    const { clockAhead } = await waiting.get<Stage>('/cockpit/stage')
    expect(new Date(Date.now() + clockAhead).toISOString()).toMatch(/^2026-03-05T12:1/)
  } finally {
    await waiting.close()
  }
})

test('a page may ask for a new world once it has its answer', async () => {
  const asked = jest.fn()
  const other = await TestStage.open({ onReset: asked })
  try {
    expect((await other.get<Stage>('/cockpit/stage')).canReset).toBe(true)
    const answered = await other.post('/cockpit/reset')
    expect(answered.status).toBe(202)
    await other.get('/cockpit/stage')
    expect(asked).toHaveBeenCalledTimes(1)
  } finally {
    await other.close()
  }
})
