import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { artNames } from '@domain/activities/activity-template/art-names'
import { compiledPages, weappRoot } from '../../support/weapp'

const files = (readdirSync(weappRoot, { recursive: true, encoding: 'utf8' }) as string[])
  .map((name) => name.replaceAll('\\', '/'))
  // WeChat does not count what it does not upload.
  .filter((name) => statSync(path.join(weappRoot, name)).isFile() && !/\.(LICENSE\.txt|map)$/.test(name))
  .filter((name) => name !== 'project.config.json')
const content = (name: string) => readFileSync(path.join(weappRoot, name))
const appJson = JSON.parse(content('app.json').toString('utf8'))
const roots: string[] = (appJson.subPackages ?? []).map(({ root }: { root: string }) => root.replace(/\/$/, ''))
const packageOf = (name: string) => roots.find((root) => name.startsWith(`${root}/`)) ?? 'main'
const sum = (names: string[], size: (bytes: Buffer) => number) =>
  names.reduce((total, name) => total + size(content(name)), 0)
const scripts = files.filter((name) => name.endsWith('.js'))
const textOf = (name: string) => content(name).toString('utf8')

test('the main package, which a stranger downloads, stays within 400,000 bytes and 110 kB compressed', () => {
  const main = files.filter((name) => packageOf(name) === 'main')
  expect(sum(main, (bytes) => bytes.length)).toBeLessThanOrEqual(400_000)
  expect(sum(main, (bytes) => gzipSync(bytes).length)).toBeLessThanOrEqual(110_000)
})

test('every subpackage is at most 1 MB, and all together at most 3 MB', () => {
  for (const root of roots) {
    const inside = files.filter((name) => packageOf(name) === root)
    expect(sum(inside, (bytes) => bytes.length)).toBeLessThanOrEqual(1_000_000)
  }
  expect(sum(files, (bytes) => bytes.length)).toBeLessThanOrEqual(3_000_000)
})

test('every drawing has its chat card picture in each package that sends cards, and in no other', () => {
  const cards = files.filter((name) => name.includes('assets/cards/'))
  const wanted = ['studio', 'workspace'].flatMap((name) =>
    artNames.map((art) => `subpackages/${name}/assets/cards/${art}.png`),
  )
  expect(cards.sort()).toEqual(wanted.sort())
})

test('only the page that strangers open and the thin entry are in the main package', () => {
  expect(appJson.pages).toEqual(['pages/landing/index', 'pages/entry/index'])
})

test('every page of app.json was compiled completely', () => {
  const lost = compiledPages().flatMap((page) =>
    ['.js', '.json', '.wxml'].filter((ending) => !existsSync(path.join(weappRoot, page + ending))).map((e) => page + e),
  )
  expect(lost).toEqual([])
})

test('zod is not in any package', () => {
  expect(scripts.filter((name) => /ZodError|\$ZodType/.test(textOf(name)))).toEqual([])
})

test('styles use only what WeChat’s pages understand: no :root, no body, no universal selector', () => {
  const wrong = files
    .filter((name) => name.endsWith('.wxss'))
    .filter((name) => /(^|[},\s])\*\s*[,{]|(^|[},])\s*a\[/.test(textOf(name)))
  expect(wrong).toEqual([])
})

test('styles use nothing newer than the web views of iOS 13 and Chrome 80', () => {
  const newer =
    /[{;]inset:|\b(aspect-ratio|backdrop-filter|accent-color|color-mix|text-wrap|scrollbar-gutter|content-visibility)\b|\d[dsl]v[hw]\b|:(has|is|where|focus-visible|focus-within)\b|@(container|layer)\b|overflow(-[xy])?:\s*clip|overflow-wrap:\s*anywhere|[\s:(](clamp|lab|oklch)\(/g
  const found = files
    .filter((name) => name.endsWith('.wxss'))
    .flatMap((name) => [...textOf(name).matchAll(newer)].map(([use]) => `${name}: ${use}`))
  expect(found).toEqual([])
})

test('WeChat’s own compiler takes every style sheet', () => {
  const sheets = files.filter((name) => name.endsWith('.wxss')).map((name) => name.replace(/\.wxss$/, ''))
  // It answers an error instead of throwing it.
  const compile = require('miniprogram-compiler/src/wcsc') as (root: string, files: string[], limits: object) => unknown
  const compiled = compile(weappRoot, sheets, { maxBuffer: 1 << 28 })
  expect(compiled instanceof Error ? compiled.message : 'compiled').toBe('compiled')
})

test('the pages ask for nothing from foreign hosts', () => {
  const hosts = scripts.flatMap((name) =>
    [...textOf(name).matchAll(/https?:\/\/([a-z0-9.-]+)/gi)].map(([, host]) => host),
  )
  // Names in error texts and namespaces of the frameworks, never called.
  const named =
    /^(taro\.com|reactjs\.org|(docs|nervjs|taro-docs)\.[a-z.]+|www\.w3\.org|github\.com|fb\.me|lodash\.com|openjsf\.org|underscorejs\.org|npms\.io|feross\.org)$/
  expect([...new Set(hosts)].filter((host) => !named.test(host ?? ''))).toEqual([])
})

test('nothing of ours waits for storage or files: their synchronous interfaces are only in Taro’s own list of names', () => {
  const waiting =
    /(?:get|set|remove|clear|batchGet|batchSet)Storage(?:Info)?Sync|(?:read|write|access|mkdir|unlink|stat)(?:File)?Sync\b/
  expect(scripts.filter((name) => name !== 'taro.js').filter((name) => waiting.test(textOf(name)))).toEqual([])
})

test('the screen reader’s words reach WeChat: templates pass on aria-label and aria-role', () => {
  const template = textOf('base.wxml')
  const view = template.match(/<template name="tmpl_0_8">.*?<\/template>/s)?.[0] ?? template
  expect(view).toMatch(/aria-label="\{\{i\.p\d+\}\}"/)
  expect(view).toMatch(/aria-role="\{\{i\.p\d+\}\}"/)
})
