import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { pageNames, pagePath, readPageParams } from '@/platform/navigation/page-params'

function configuredPages(): string[] {
  const file = path.resolve(__dirname, '../../../../src/app.config.ts')
  const source = readFileSync(file, 'utf8').replace('export default defineAppConfig(', 'module.exports = (')
  const module = { exports: {} }
  new Function('module', ts.transpile(source))(module)
  const { pages, subPackages } = module.exports as { pages: string[]; subPackages: { root: string; pages: string[] }[] }
  return [...pages, ...subPackages.flatMap(({ root, pages: inside }) => inside.map((page) => `${root}/${page}`))]
}

test('every page of the app configuration is in the table, under its own route', () => {
  expect(pageNames.map((name) => pagePath(name)).sort()).toEqual(configuredPages().sort())
})

/** As they stand in cards, codes and messages that were sent: what is once here stays. */
test('what was sent long ago is still read', () => {
  expect(readPageParams('landing', { l: 'link', p: 'parent' })).toEqual({ shareLinkId: 'link', parentLinkId: 'parent' })
  expect(readPageParams('landing', { scene: 'link' })).toEqual({ shareLinkId: 'link' })
  expect(readPageParams('survey', { a: 'agent', l: 'link', p: 'parent' })).toEqual({
    agentId: 'agent',
    shareLinkId: 'link',
    parentLinkId: 'parent',
  })
  expect(readPageParams('agentCard', { agentId: 'agent', facet: 'story' })).toEqual({
    agentId: 'agent',
    facet: 'story',
  })
  expect(readPageParams('agentCard', { a: 'agent', l: 'link' })).toEqual({ agentId: 'agent', shareLinkId: 'link' })
  expect(readPageParams('bookTalk', { a: 'agent', t: '1795000000000' })).toEqual({
    agentId: 'agent',
    startsAt: 1_795_000_000_000,
  })
  expect(readPageParams('knownAboutMe', { a: 'agent' })).toEqual({ agentId: 'agent' })
  expect(readPageParams('customer', { personId: 'person' })).toEqual({ personId: 'person' })
  expect(readPageParams('home', { tab: 'customers' })).toEqual({ tab: 'customers' })
  expect(readPageParams('editor', { template: 'kite', kind: 'event' })).toEqual({ template: 'kite', kind: 'event' })
})

test('what is written is as short as before', () => {
  expect(pagePath('landing', { shareLinkId: 'link', parentLinkId: 'parent' })).toBe(
    'pages/landing/index?l=link&p=parent',
  )
  expect(pagePath('landing', { shareLinkId: 'link', parentLinkId: undefined })).toBe('pages/landing/index?l=link')
  expect(pagePath('bookTalk', { agentId: 'agent', shareLinkId: 'link', startsAt: 7 })).toBe(
    'subpackages/customer/pages/book-talk/index?a=agent&l=link&t=7',
  )
  expect(pagePath('agentCard', { agentId: 'agent', facet: 'story' })).toBe(
    'subpackages/customer/pages/agent-card/index?agentId=agent&facet=story',
  )
  expect(pagePath('gallery')).toBe('subpackages/studio/pages/gallery/index')
})

test('WeChat hands values over still encoded; what only looks so is left as it is', () => {
  expect(readPageParams('customer', { personId: 'a%3Ab' })).toEqual({ personId: 'a:b' })
  expect(readPageParams('customer', { personId: '100%' })).toEqual({ personId: '100%' })
})

test('keys that a page does not know, and empty ones, say nothing', () => {
  expect(readPageParams('customer', { personId: '', l: 'link' })).toEqual({})
})
