export default definePageConfig({
  navigationBarTitleText: '熟客',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
