export default defineAppConfig({
  // The main package is what a stranger downloads: the share landing page and a thin entry.
  pages: ['pages/landing/index', 'pages/entry/index'],
  subPackages: [
    {
      root: 'subpackages/customer',
      pages: [
        'pages/survey/index',
        'pages/advisors/index',
        'pages/agent-card/index',
        'pages/book-talk/index',
        'pages/known-about-me/index',
      ],
    },
    {
      root: 'subpackages/workspace',
      pages: ['pages/home/index', 'pages/customer/index', 'pages/archive/index'],
    },
    {
      root: 'subpackages/studio',
      pages: [
        'pages/gallery/index',
        'pages/editor/index',
        'pages/preview/index',
        'pages/activity/index',
        'pages/poster/index',
        'pages/profile/index',
      ],
    },
  ],
  preloadRule: {
    'pages/landing/index': { network: 'all', packages: ['subpackages/customer'] },
    'pages/entry/index': { network: 'all', packages: ['subpackages/workspace'] },
    'subpackages/workspace/pages/home/index': { network: 'all', packages: ['subpackages/studio'] },
  },
  // Private interfaces stay shut until the person agreed to the privacy guide, on every base library that knows one.
  __usePrivacyCheck__: true,
  // A card is for the person it was sent to: WeChat's search looks into no page, and its crawler opens none.
  sitemapLocation: 'sitemap.json',
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationBarTitleText: '熟客',
    navigationBarBackgroundColor: '@ground',
    navigationBarTextStyle: '@barText' as 'black',
    backgroundColor: '@ground',
    // What an iPhone shows above and below a page that is pulled too far, white otherwise.
    backgroundColorTop: '@ground',
    backgroundColorBottom: '@ground',
    backgroundTextStyle: '@pull' as 'dark',
  },
  lazyCodeLoading: 'requiredComponents',
})
