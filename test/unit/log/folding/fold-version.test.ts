import { readFileSync } from 'node:fs'
import path from 'node:path'
import { foldIngredients, foldVersion } from '@domain/log/folding/fold-version'
import { allKinds } from '@domain/log/kinds/all-kinds'
import { tagRules } from '@domain/log/tagging/rules'
import type { TagRule, TagRuleExample } from '@domain/log/tagging/tag-rule'
import { tagDimensions } from '@domain/words/tags/tag'
import { taxonomy } from '@domain/words/tags/taxonomy'
import { build } from 'esbuild'

const root = path.resolve(__dirname, '../../../..')

/** The version of a code in which one place of one file reads otherwise. */
async function versionWith(file: string, from: string | RegExp, to: string): Promise<string> {
  let isChanged = false
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'domain/log/folding/fold-version.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    plugins: [
      {
        name: 'otherwise',
        setup({ onLoad }) {
          onLoad({ filter: new RegExp(`domain/${file.replaceAll('/', '\\/')}$`) }, ({ path: found }) => {
            const source = readFileSync(found, 'utf8')
            const contents = source.replace(from, to)
            isChanged = contents !== source
            return { contents, loader: 'ts' }
          })
        },
      },
    ],
  })
  if (!isChanged) throw new Error(`${file} does not read ${from}: change this test with it`)
  const module = { exports: {} as { foldVersion(): string } }
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(module, module.exports, require)
  return module.exports.foldVersion()
}

test('it is the same for the same code', async () => {
  expect(await versionWith('log/folding/fold-version.ts', 'let version:', 'let  version:')).toBe(foldVersion())
  expect(foldVersion()).toMatch(/^[0-9a-f]{16}$/)
})

test.each<[what: string, file: string, from: string | RegExp, to: string]>([
  ['the landmark', 'log/decay/forward-decay.ts', 'Date.UTC(2025, 11, 31, 16)', 'Date.UTC(2026, 11, 31, 16)'],
  ['how weights are rounded', 'log/decay/forward-decay.ts', 'mantissaBits = 20', 'mantissaBits = 12'],
  ['the half-life of warmth', 'log/warmth/warmth-points.ts', /warmthHalfLifeDays = \d+/, 'warmthHalfLifeDays = 8'],
  ['the half-life of a tag', 'words/tags/taxonomy/need.ts', 'halfLifeDays: 30', 'halfLifeDays: 31'],
  ['the half-life of an agent’s own tags', 'words/tags/taxonomy.ts', 'need: 30', 'need: 31'],
  ['what a rule gives', 'log/tagging/rules/willingness.ts', /\n {4}2,\n/, '\n    2.5,\n'],
  ['when a rule holds', 'log/tagging/rules/willingness.ts', 'atLeast: { rating: 9 }', 'atLeast: { rating: 10 }'],
  ['the version of a rule', 'log/tagging/rules/willingness.ts', 'version: 2', 'version: 3'],
  ['the points of a kind', 'log/kinds/check-in.ts', 'points: 8', 'points: 9'],
  ['a bound of points', 'log/kinds/video.ts', 'atLeast: 90', 'atLeast: 95'],
  ['the stage a kind carries to', 'log/kinds/check-in.ts', "carriesTo: 'nurture'", "carriesTo: 'convert'"],
  ['whose deed a kind is', 'log/kinds/introduction.ts', "by: 'another'", "by: 'function'"],
  ['what is a milestone', 'log/kinds/check-in.ts', '  isMilestone: true,\n', ''],
  ['what plans count a kind as', 'log/kinds/check-in.ts', "as: 'tookPart'", "as: 'came'"],
  ['how many pieces of evidence are kept', 'log/tagging/fold-tags.ts', /evidenceKept = \d+/, 'evidenceKept = 9'],
  ['how many touches are kept', 'log/folding/fold-interaction.ts', 'keep: 24', 'keep: 25'],
  [
    'a field more',
    'log/folding/fold-interaction.ts',
    "addMin(delta, 'firstAt'",
    "addMax(delta, 'newest', interaction.at)\n  addMin(delta, 'firstAt'",
  ],
  ['a field of an empty fold', 'log/folding/fold-envelope.ts', 'signedAt: 0,', 'signedAt: 0,\n    answeredAt: 0,'],
])('changing %s changes it', async (_, file, from, to) => {
  expect(await versionWith(file, from, to)).not.toBe(foldVersion())
})

test.each([
  ['what a rule says', 'log/tagging/rules/willingness.ts', '主动向你提了问题', '向你提了一个问题'],
  ['what a kind says', 'log/kinds/check-in.ts', '到场参加过活动', '参加过你的活动'],
])('%s is free to change', async (_, file, from, to) => {
  expect(await versionWith(file, from, to)).toBe(foldVersion())
})

test('nothing of the tables is left out of it', () => {
  const { scale, rules, kinds } = foldIngredients()
  expect(Object.keys(scale.tagHalfLifeDays).sort()).toEqual(
    [...taxonomy.map(({ key }) => key), ...tagDimensions].sort(),
  )
  expect(kinds.map((each) => (each as { kind: string }).kind)).toEqual(allKinds.map(({ kind }) => kind))
  const { because: _because, examples: _examples, ...counted } = tagRules[0] as TagRule
  expect(rules).toHaveLength(tagRules.length)
  expect(rules[0]).toEqual(counted)
})

test('each kind has an example among the rules, so that what it folds to is in it', () => {
  const shown = new Set(tagRules.flatMap(({ examples }) => [examples.earns, examples.doesNot]).map(kindOf))
  expect(allKinds.map(({ kind }) => kind).filter((kind) => !shown.has(kind))).toEqual([])
})

function kindOf({ interaction }: TagRuleExample): string {
  return interaction.kind
}
