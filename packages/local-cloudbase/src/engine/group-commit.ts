import type Database from 'libsql'
import { failed } from './database-error'

interface Answer {
  give: () => void
  fail: (error: Error) => void
}

/**
 * Operations that arrive while a commit is due share one transaction, and none is answered before it is on the disk.
 * That holds for reads and refusals too: they may rest on a write that is not yet safe.
 */
export class GroupCommit {
  private answers: Answer[] = []
  private isOpen = false
  private readonly begin: Database.Statement
  private readonly commit: Database.Statement
  private readonly mark: Database.Statement
  private readonly release: Database.Statement
  private readonly undo: Database.Statement

  constructor(
    private readonly db: Database.Database,
    /** Called once per commit, after it, with whether it succeeded. */
    private readonly settled: (committed: boolean) => void,
  ) {
    this.begin = db.prepare('BEGIN IMMEDIATE')
    this.commit = db.prepare('COMMIT')
    this.mark = db.prepare('SAVEPOINT operation')
    this.release = db.prepare('RELEASE operation')
    this.undo = db.prepare('ROLLBACK TO operation')
  }

  read<T>(work: () => T): Promise<T> {
    return this.answerWith(work)
  }

  write<T>(work: () => T): Promise<T> {
    this.open()
    return this.answerWith(() => {
      this.mark.run([])
      try {
        return work()
      } catch (error) {
        this.undo.run([])
        throw error
      } finally {
        this.release.run([])
      }
    })
  }

  /** Commits what is open now, for closing. */
  flush(): void {
    if (!this.isOpen) return
    this.isOpen = false
    const answers = this.answers
    this.answers = []
    try {
      this.commit.run([])
    } catch (error) {
      if (this.db.inTransaction) this.db.exec('ROLLBACK')
      for (const answer of answers) answer.fail(failed(`commit: ${(error as Error).message}`))
      this.settled(false)
      return
    }
    for (const answer of answers) answer.give()
    // Last, so that a listener that throws keeps no answer back; whoever waits for one still runs after it.
    this.settled(true)
  }

  private open(): void {
    if (this.isOpen) return
    this.begin.run([])
    this.isOpen = true
    // After the poll phase: every request that is already in a socket buffer joins this transaction.
    setImmediate(() => this.flush())
  }

  private answerWith<T>(work: () => T): Promise<T> {
    let outcome: { value: T } | { error: unknown }
    try {
      outcome = { value: work() }
    } catch (error) {
      outcome = { error }
    }
    return new Promise((resolve, reject) => {
      const give = () => ('error' in outcome ? reject(outcome.error) : resolve(outcome.value))
      if (this.isOpen) this.answers.push({ give, fail: reject })
      else give()
    })
  }
}
