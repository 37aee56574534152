export default definePageConfig({
  navigationBarTitleText: '挑一个活动',
})
