export default defineAppConfig({
  pages: ['pages/landing/index'],
  window: { navigationBarTitleText: '熟客', navigationBarBackgroundColor: '#F7F5F2', navigationBarTextStyle: 'black', backgroundColor: '#F7F5F2' },
  lazyCodeLoading: 'requiredComponents',
})
