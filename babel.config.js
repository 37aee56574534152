// Taro's own preset; babel-plugin-import takes only the NutUI components a page names, with their styles.
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: false,
        // What WeChat itself still runs on; older syntax would cost a stranger a fifth more to download.
        targets: { ios: '13', android: '80' },
      },
    ],
  ],
  plugins: [
    [
      'import',
      {
        libraryName: '@nutui/nutui-react-taro',
        libraryDirectory: 'dist/es/packages',
        style: (name) => `${name}/style/css`,
        customName: (name) => `@nutui/nutui-react-taro/dist/es/packages/${name.toLowerCase()}`,
        camel2DashComponentName: false,
      },
      'nutui-react-taro',
    ],
  ],
}
