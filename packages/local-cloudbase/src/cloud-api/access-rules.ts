import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** CloudBase's simple rules for what phones may do directly. */
export const accessTags = ['READONLY', 'PRIVATE', 'ADMINWRITE', 'ADMINONLY'] as const
export type AccessTag = (typeof accessTags)[number]

/** What a collection or a bucket of a new environment starts with. */
const untouched: AccessTag = 'PRIVATE'

/** What was set before anything is set here. */
export interface InitialRules {
  collections?: Readonly<Record<string, AccessTag>>
  storage?: AccessTag
}

interface Rules {
  storage?: AccessTag
  collections: Record<string, AccessTag>
}

/** Access rules as they were set, kept beside the documents. Nothing here enforces them: no phone reaches this database. */
export class AccessRules {
  private readonly file: string
  private rules: Rules

  constructor(
    dataDir: string,
    private readonly initial: InitialRules,
  ) {
    this.file = path.join(dataDir, 'access-rules.json')
    this.rules = existsSync(this.file) ? JSON.parse(readFileSync(this.file, 'utf8')) : { collections: {} }
  }

  collection(name: string): AccessTag {
    return this.rules.collections[name] ?? this.initial.collections?.[name] ?? untouched
  }

  storage(): AccessTag {
    return this.rules.storage ?? this.initial.storage ?? untouched
  }

  setCollection(name: string, tag: AccessTag): void {
    this.keep({ ...this.rules, collections: { ...this.rules.collections, [name]: tag } })
  }

  setStorage(tag: AccessTag): void {
    this.keep({ ...this.rules, storage: tag })
  }

  private keep(rules: Rules): void {
    this.rules = rules
    writeFileSync(`${this.file}.new`, JSON.stringify(rules, null, 2))
    renameSync(`${this.file}.new`, this.file)
  }
}
