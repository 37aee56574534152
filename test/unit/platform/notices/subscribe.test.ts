const toasts: string[] = []
let answer: () => Promise<unknown>

// WeChat itself, as far as this module reaches it.
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    showToast: async ({ title }: { title: string }) => toasts.push(title),
    requestSubscribeMessage: () => answer(),
  },
}))

function setUp(says: () => Promise<unknown>) {
  process.env.TARO_APP_NOTICE_ACTIVITY_REMINDER = 'template-one'
  toasts.length = 0
  answer = says
  return require('../../../../src/platform/notices/subscribe.weapp') as typeof import('../../../../src/platform/notices/subscribe.weapp')
}

test('an accepted message is promised', async () => {
  const { askToNotify } = setUp(async () => ({ 'template-one': 'accept' }))
  expect(await askToNotify('activityReminder', '')).toBe(true)
  expect(toasts).toEqual([])
})

test('who switched messages off is told where, for WeChat shows nothing at all', async () => {
  const { askToNotify } = setUp(() => Promise.reject({ errCode: 20004, errMsg: 'requestSubscribeMessage:fail' }))
  expect(await askToNotify('activityReminder', '')).toBe(false)
  expect(toasts).toEqual([expect.stringContaining('设置')])
})

test('a message without a template is never asked for, and whoever tapped is told so', async () => {
  const { askToNotify } = setUp(() => Promise.reject(new Error('asked')))
  expect(await askToNotify('eveningDigest', '')).toBe(false)
  expect(toasts).toEqual([expect.stringContaining('发不了通知')])
})
