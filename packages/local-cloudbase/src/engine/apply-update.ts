import { unsupported } from '../refusal/refusal'
import { failed } from './database-error'
import { type Document, isPlainObject } from './document'
import { misuseAsRefusal } from './misuse-as-refusal'
import { updateOperators } from './update-operators'
import { assertNoConflict, assertPath } from './update-paths'

/** An update checked once, to be applied to any number of documents. */
export type CompiledUpdate = (document: Document) => void

/**
 * Compiles an update made of operators. Refuses unknown operators by name, the `_id`, and paths that conflict.
 * Applying changes the document in place and may throw half-way: pass a copy of your own.
 */
export function compileUpdate(update: Document): CompiledUpdate {
  const steps: { apply: (typeof updateOperators)[string]; path: string; operand: unknown }[] = []
  const paths: string[] = []
  for (const [operator, fields] of Object.entries(update)) {
    if (!operator.startsWith('$')) throw failed('an update holds operators only')
    const apply = updateOperators[operator]
    if (!apply) throw unsupported(`the update operator ${operator}`)
    if (!isPlainObject(fields)) throw failed(`the argument of ${operator} must be an object`)
    for (const [path, operand] of Object.entries(fields)) {
      assertPath(path)
      paths.push(path)
      if (operator === '$rename') {
        assertPath(String(operand))
        paths.push(String(operand))
      }
      steps.push({ apply, path, operand })
    }
  }
  assertNoConflict(paths)
  return (document) =>
    misuseAsRefusal(() => {
      for (const { apply, path, operand } of steps) apply(document, path, operand)
    })
}
