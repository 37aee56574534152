export default definePageConfig({ navigationBarTitleText: '顾问了解我什么' })
