import { agreeToPrivacyGuide } from '../../../../src/platform/privacy/privacy.weapp'

const wechat: { requirePrivacyAuthorize?: unknown; showToast: jest.Mock } = { showToast: jest.fn(async () => {}) }
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  get default() {
    return wechat
  },
}))

const answering = (answer: 'success' | 'fail') => (options: Record<'success' | 'fail', () => void>) => options[answer]()

test('who agrees to the guide goes on, and nothing is said', async () => {
  wechat.requirePrivacyAuthorize = answering('success')
  expect(await agreeToPrivacyGuide()).toBe(true)
  expect(wechat.showToast).not.toHaveBeenCalled()
})

test('who does not is told what it takes, and the interface is not called', async () => {
  wechat.requirePrivacyAuthorize = answering('fail')
  expect(await agreeToPrivacyGuide()).toBe(false)
  expect(wechat.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: expect.stringContaining('隐私') }))
})

test('a base library that knows no guide is not asked', async () => {
  delete wechat.requirePrivacyAuthorize
  expect(await agreeToPrivacyGuide()).toBe(true)
})
