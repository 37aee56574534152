import { filesBelow, read, sourceFiles } from './source-imports'

const linesMatching = (files: string[], pattern: RegExp) =>
  files.flatMap((file) =>
    read(file)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )

test('no product code knows where it runs', () => {
  const files = ['cloudfunctions', 'domain', 'contract', 'src'].flatMap((folder) =>
    filesBelow(folder, /\.(tsx?|json|scss|html|mjs|js)$/),
  )
  expect(linesMatching(files, /\blocal\b|localhost|127\.0\.0\.1|TCB_CONTEXT_CNFG|cockpit/i)).toEqual([])
})

test('no openid ever reaches a phone: the word does not occur in src, and in no answer of the contract', () => {
  expect(linesMatching(sourceFiles('src'), /openid/i)).toEqual([])
  // Comments may promise its absence; a field may not bring it.
  expect(linesMatching(sourceFiles('contract'), /^[^/*]*openid\w*\s*[:(]/i)).toEqual([])
})

test('the rules have no clock, no dice and no output', () => {
  const impure = /\bDate\.now\(|\bnew Date\(\)|Math\.random|console\.|process\.|\bfetch\(|setTimeout|crypto\./
  expect(linesMatching(sourceFiles('domain'), impure)).toEqual([])
})

test('phones wait for storage and files instead of blocking', () => {
  expect(linesMatching(sourceFiles('src'), /\b(get|set|remove|clear)Storage(Info)?Sync\b|\breadFileSync\b/)).toEqual([])
})

test('functions log through _runtime and read settings in one place', () => {
  const handlers = sourceFiles('cloudfunctions').filter((file) => !file.startsWith('cloudfunctions/_runtime/'))
  expect(linesMatching(handlers, /console\.|process\.env/)).toEqual([])
})
