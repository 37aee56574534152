import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { activityDraft } from '@contract/shapes/activity'
import { audiences } from '@domain/activities/activity/activity'
import { artNames, faceNames } from '@domain/activities/activity-template/art-names'
import { activityTemplates, findTemplate } from '@domain/activities/activity-template/templates'
import { findTag } from '@domain/words/tags/taxonomy'

const root = join(__dirname, '../../../..')
const schedule = { startsAt: 2e12, endsAt: 2e12 + 1, registerBy: 2e12, place: '江边草地', city: '杭州', capacity: 20 }
const cases = activityTemplates.map((template) => [template.key, template] as const)

test('there are at least twelve templates, some for each audience', () => {
  expect(activityTemplates.length).toBeGreaterThanOrEqual(12)
  expect(new Set(activityTemplates.map(({ audience }) => audience))).toEqual(new Set(audiences))
})

test('a template is found by its key', () => {
  expect(activityTemplates.map(({ key }) => findTemplate(key))).toEqual([...activityTemplates])
})

test.each(cases)('%s can be saved as an activity as it is', (_key, { key, useWhen, ...content }) => {
  const draft = { ...content, templateKey: key, ...(content.kind === 'event' ? { schedule } : {}) }
  expect(activityDraft.safeParse(draft).error).toBeUndefined()
  expect(useWhen).not.toBe('')
})

test.each(cases)('%s names only topics and tags of the taxonomy', (_key, { topics, questions }) => {
  const answered = questions.flatMap((question) => ('choices' in question ? question.choices : []))
  expect(topics.filter((topic) => !findTag(topic)?.isTopic)).toEqual([])
  expect(answered.flatMap(({ tags }) => tags ?? []).filter((tag) => !findTag(tag))).toEqual([])
})

test.each(cases)('%s uses every id once and only drawings that exist', (_key, { blocks, questions, cover }) => {
  const ids = [...blocks, ...questions].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const pictures = [cover, ...blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : []))]
  expect(pictures.filter((id) => !artNames.some((name) => id === `art:${name}`))).toEqual([])
})

const articles = cases.filter(([, { kind }]) => kind === 'article')
test.each(articles)('the article %s has four to six sections and a few minutes of reading', (_key, { blocks }) => {
  const sections = blocks.filter(({ type }) => type === 'heading').length
  const length = blocks.map((block) => ('text' in block ? block.text : '')).join('').length
  expect([sections >= 4 && sections <= 6, length >= 900 && length <= 1500]).toEqual([true, true])
})

const quizzes = cases.filter(([, { kind }]) => kind === 'quiz')
test.each(quizzes)('in the quiz %s every question has one right answer and explains it', (_key, { questions }) => {
  for (const question of questions) {
    if (question.type !== 'single') throw new Error(`${question.id} is no single choice`)
    expect(question.choices.filter(({ isRight }) => isRight)).toHaveLength(1)
    expect(question.explanation).toBeTruthy()
  }
})

const promises = /保证收益|稳赚|零风险|最高收益|必赔|百分百赔|国家兜底|全网最低|收益率/
test.each(cases)('%s promises nothing that insurance cannot keep', (_key, template) => {
  expect(JSON.stringify(template)).not.toMatch(promises)
})

test.each([...artNames, ...faceNames])('the drawing %s exists, is small and needs no font or style', (name) => {
  const svg = readFileSync(join(root, `src/assets/art/${name}.svg`), 'utf8')
  expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(4096)
  expect(svg).not.toMatch(/<style|<text|<filter|%/)
})

test.each([...artNames])('the drawing %s has a chat card picture of 500 by 400', (name) => {
  const png = readFileSync(join(root, `src/assets/cards/${name}.png`))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([500, 400])
  expect(png.length).toBeLessThanOrEqual(15 * 1024)
})
