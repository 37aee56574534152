export default definePageConfig({
  navigationBarTitleText: '写活动',
  enableShareAppMessage: true,
})
