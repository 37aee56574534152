import { filesBelow, read } from './source-imports'

const tests = ['test', 'packages/local-cloudbase/test'].flatMap((folder) => filesBelow(folder))
const randomised = tests.filter((file) => /\bfc\.(assert|check|sample)\(/.test(read(file)))

// A process of its own is given the seed with its task.
const given = ['test/fuzz/fuzz-entry.ts']

test('every property grows from the seed of the run, which is printed before it starts', () => {
  const unseeded = randomised.filter((file) => !given.includes(file) && !/\bfc\b.*support\/seeded'/.test(read(file)))
  expect(randomised.length).toBeGreaterThan(15)
  expect(unseeded).toEqual([])
})

test('nothing in a test is drawn by chance that a seed cannot repeat', () => {
  const byChance = tests.filter((file) => /Math\.random\(|process\.env\.SEED \?\?/.test(read(file)))
  expect(byChance.filter((file) => !file.endsWith('randomness.test.ts'))).toEqual([])
})
