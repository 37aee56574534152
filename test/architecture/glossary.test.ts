import ts from 'typescript'
import { read, sourceFiles } from './source-imports'

/** A word that docs/glossary.md leaves out on purpose, and what it is called here instead. `but`: names that others gave, or another thing. */
interface Misuse {
  word: string
  instead: string
  but?: RegExp
  /** Where the word means what it says. */
  where?: RegExp
}

const misuses: readonly Misuse[] = [
  // WeChat's field of an event, CloudBase's option, a property of styles.
  { word: 'user', instead: 'agent, customer, prospect or visitor', but: /^(userInfo|traceUser|userSelect)$/ },
  { word: 'users', instead: 'agents, customers, prospects or visitors' },
  { word: 'employee', instead: 'agent' },
  { word: 'client', instead: 'customer' },
  { word: 'admin', instead: 'steward or teamLead' },
  { word: 'batch', instead: 'envelope' },
  { word: 'payload', instead: 'envelope' },
  { word: 'category', instead: 'tagDimension' },
  { word: 'status', instead: 'engagementStage, or the state of something' },
  { word: 'session', instead: 'sitting' },
  // WeChat's word for what a group's card carries.
  { word: 'ticket', instead: 'matter or promise', but: /^withShareTicket$/ },
  { word: 'score', instead: 'warmth', where: /survey|quiz|tagging\/rules/ },
  { word: 'visit', instead: 'sitting, unless it is in person', where: /^domain\/(log\/kinds|methods)\/|\/note-/ },
  { word: 'visits', instead: 'sittings, unless they are in person', where: /^domain\/(log\/kinds|methods)\// },
]

const folders = ['domain', 'contract', 'cloudfunctions', 'database', 'src']

function misusesIn(file: string, text: string): string[] {
  return [...new Set(namesIn(file, text))].flatMap((name) => {
    const words = name.split(/(?=[A-Z])|[_\d]+/).map((word) => word.toLowerCase())
    return misuses
      .filter(({ word, but, where }) => words.includes(word) && !but?.test(name) && !where?.test(file))
      .map(({ instead }) => `${file}: ${name} – ${instead}`)
  })
}

/** What a file itself names; what it calls of others is theirs. */
function namesIn(file: string, text: string): string[] {
  const names: string[] = []
  const look = (node: ts.Node): void => {
    if (isNaming(node)) names.push(node.name.text)
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  return names
}

function isNaming(node: ts.Node): node is ts.Declaration & { name: ts.Identifier } {
  const { name } = node as { name?: ts.Node }
  return name !== undefined && ts.isIdentifier(name) && !ts.isPropertyAccessExpression(node)
}

test('one word for one thing: nothing is named as the glossary says not to', () => {
  expect(folders.flatMap(sourceFiles).flatMap((file) => misusesIn(file, read(file)))).toEqual([])
})

test('nor do the names that mean another product’s things occur anywhere, not even in words', () => {
  const names = /\b(employee|userId|UserId|isUser|clientId|leadId|eventLog|warmthScore|batchId|payload)\b/
  const wrong = folders.flatMap(sourceFiles).filter((file) => names.test(read(file)))
  expect(wrong).toEqual([])
})

test('a word counts wherever it stands in a name, unless it is somebody else’s name or means what it says', () => {
  const found = misusesIn('src/x.ts', 'const lastVisitAt = 1; function openSession({ status }: { userInfo: 1 }) {}')
  expect(found).toEqual([
    'src/x.ts: lastVisitAt – sitting, unless it is in person',
    'src/x.ts: openSession – sitting',
    'src/x.ts: status – engagementStage, or the state of something',
  ])
  expect(misusesIn('domain/log/kinds/visit.ts', 'export const visit = other.user.session')).toEqual([])
})
