import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import development from './dev'
import production from './prod'

const root = path.resolve(__dirname, '..')
const outsideSource = [path.join(root, 'domain'), path.join(root, 'contract')]

const outputRoot = process.env.SHUKE_OUTPUT ?? `dist/${process.env.TARO_ENV}`

export default defineConfig<'webpack5'>(async (merge) => {
  const base: UserConfigExport<'webpack5'> = {
    projectName: 'shuke',
    date: '2026-11-21',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
    sourceRoot: 'src',
    outputRoot,
    // Names of the operator's own environment; empty where none is set, so that no `process` is left in a phone's code.
    env: Object.fromEntries(
      [
        'TARO_APP_CLOUD_ENV',
        'TARO_APP_NOTICE_ACTIVITY_REMINDER',
        'TARO_APP_NOTICE_APPOINTMENT_CHANGE',
        'TARO_APP_NOTICE_EVENING_DIGEST',
      ].map((name) => [name, JSON.stringify(process.env[name] ?? '')]),
    ),
    // Drawings are named by data, so they are copied as they are instead of being imported one by one.
    copy: {
      patterns: [
        { from: 'src/assets/art', to: `${outputRoot}/assets/art` },
        ...(process.env.TARO_ENV === 'weapp' ? [{ from: 'src/sitemap.json', to: `${outputRoot}/sitemap.json` }] : []),
        // WeChat lets no subpackage show the files of another, and the main package has no room for them.
        ...['studio', 'workspace'].map((name) => ({
          from: 'src/assets/cards',
          to: `${outputRoot}/subpackages/${name}/assets/cards`,
        })),
      ],
      options: {},
    },
    plugins: ['@tarojs/plugin-html', path.join(root, 'config/weapp/accessible.cjs')],
    // React's interface at a tenth of its size, where a stranger waits for every byte (docs/decisions/0008).
    framework: process.env.TARO_ENV === 'weapp' ? 'preact' : 'react',
    // Chinese as it is, three bytes a letter instead of six; and terser's own defaults, which Taro switches off.
    terser: {
      enable: true,
      config: {
        compress: {
          arrows: true,
          collapse_vars: true,
          comparisons: true,
          computed_props: true,
          hoist_props: true,
          inline: true,
          loops: true,
          negate_iife: true,
          properties: true,
          reduce_funcs: true,
          reduce_vars: true,
          switches: true,
          typeofs: true,
        },
        output: { ecma: 2017, ascii_only: false },
      },
    },
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // Taro's splitting of subpackages keeps state outside webpack's cache: from a warm cache it leaves chunks out.
    cache: { enable: process.env.TARO_ENV !== 'weapp' },
    alias: {
      '@': path.join(root, 'src'),
      '@domain': path.join(root, 'domain'),
      '@contract': path.join(root, 'contract'),
    },
    mini: {
      // Nobody sets innerHTML here, so Taro's parser of HTML stays at home.
      runtime: { enableInnerHTML: false },
      webpackChain(chain) {
        chain.resolve.alias
          .delete('react-dom')
          // Taro asks for Preact by `require`, everybody else by `import`: without this there would be two of them.
          .set('preact$', path.join(root, 'node_modules/preact/dist/preact.module.js'))
          .set('react-dom', path.join(root, 'config/weapp/react-dom.mjs'))
          .set('@tarojs/taro$', path.join(root, 'config/weapp/taro-api.cjs'))
      },
      compile: { include: outsideSource },
      optimizeMainPackage: { enable: true },
      // Styles are CSS modules: their order does not matter.
      miniCssExtractPluginOption: { ignoreOrder: true },
      postcss: {
        pxtransform: { enable: true, config: {} },
        cssModules: {
          enable: true,
          config: { namingPattern: 'module', generateScopedName: '[name]-[local]-[hash:base64:4]' },
        },
      },
    },
    h5: {
      compile: { include: outsideSource },
      publicPath: './',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      postcss: {
        autoprefixer: { enable: true },
        cssModules: {
          enable: true,
          config: { namingPattern: 'module', generateScopedName: '[name]-[local]-[hash:base64:4]' },
        },
      },
    },
  }
  return merge({}, base, process.env.NODE_ENV === 'development' ? development : production)
})
