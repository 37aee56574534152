export default definePageConfig({ navigationBarTitleText: '顾问名片' })
