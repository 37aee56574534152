import { readFileSync } from 'node:fs'
import { tagRules } from '@domain/log/tagging/rules'
import { dimensionLabels, taxonomy } from '@domain/words/tags/taxonomy'

const page = readFileSync(`${__dirname}/../../../../docs/tags.md`, 'utf8')

test('the page on tags lists every tag under its dimension, and marks the sensitive ones', () => {
  for (const { dimension, label, isSensitive } of taxonomy) {
    const row = page.split('\n').find((line) => line.startsWith(`| ${dimensionLabels[dimension]} `)) ?? ''
    const cells = row.split('|').map((cell) => cell.trim())
    expect(cells.at(-2)?.split('、')).toContain(`${label}${isSensitive ? '*' : ''}`)
  }
})

test('the page on tags counts right', () => {
  expect(page).toContain(`${taxonomy.length} tags, ${tagRules.length} rules`)
})
