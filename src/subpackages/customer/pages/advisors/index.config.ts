export default definePageConfig({ navigationBarTitleText: '我与顾问' })
