import { createKeptState, wholeFrom } from '@/platform/storage/kept-state'
import { phoneText } from './phone-text'

interface Tally {
  count: number
}
const form = {
  fresh: (): Tally => ({ count: 0 }),
  from: (text: string | null) => wholeFrom<Tally>(text, ({ count }) => Number.isInteger(count)),
}

async function open(phone: ReturnType<typeof phoneText>) {
  const kept = createKeptState(phone, form)
  await kept.ready
  return kept
}

test('what was kept is there after a kill', async () => {
  const phone = phoneText()
  const before = await open(phone)
  before.state.count = 3
  expect(await before.keep()).toBe(true)
  expect((await open(phone)).state).toEqual({ count: 3 })
})

test.each([null, '', '{"count', 'null', '[]', '{"count":"3"}', '7'])(
  '%j is no whole text: it begins anew',
  async (text) => {
    expect((await open(phoneText(text))).state).toEqual({ count: 0 })
  },
)

test('a full phone goes on in memory, and says that nothing is written down', async () => {
  const phone = phoneText('{"count":1}')
  const kept = await open(phone)
  phone.isFull = true
  kept.state.count = 2
  expect(await kept.keep()).toBe(false)
  expect(kept.state).toEqual({ count: 2 })
  expect(phone.text).toBe('{"count":1}')
  phone.isFull = false
  expect(await kept.keep()).toBe(true)
  expect(phone.text).toBe('{"count":2}')
})

test('writes never overlap: all that comes during one goes with the next', async () => {
  const phone = phoneText()
  const kept = await open(phone)
  let release = () => {}
  phone.holds = new Promise((resolve) => {
    release = resolve
  })
  kept.state.count = 1
  const first = kept.keep()
  kept.state.count = 2
  const second = kept.keep()
  kept.state.count = 3
  const third = kept.keep()
  release()
  expect(await Promise.all([first, second, third])).toEqual([true, true, true])
  expect(phone.writes).toEqual(['{"count":1}', '{"count":3}'])
})

test('who keeps while a write is under way is not told of that one: its text was older', async () => {
  const phone = phoneText()
  const kept = await open(phone)
  let release = () => {}
  phone.holds = new Promise((resolve) => {
    release = resolve
  })
  const first = kept.keep()
  kept.state.count = 1
  const second = kept.keep().then((isWritten) => ({ isWritten, text: phone.text }))
  release()
  await first
  phone.isFull = true
  expect(await second).toEqual({ isWritten: false, text: '{"count":0}' })
})

test('nothing is written before the phone is read', async () => {
  const phone = phoneText('{"count":5}')
  const kept = createKeptState(phone, form)
  expect(await kept.keep()).toBe(true)
  expect(phone.writes).toEqual(['{"count":5}'])
})
