export default definePageConfig({ navigationBarTitleText: '预约聊聊' })
