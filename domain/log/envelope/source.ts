import type { RelationshipFold } from '../../people/relationship/relationship'

/**
 * The most sources whose envelopes one relationship takes: every phone leaves a mark for ever, and a mark that was dropped
 * would let its envelopes count again. Far beyond what anyone reinstalls in ten years; a document stays small all the same.
 */
export const mostSources = 500

/** Ledgers number the facts of functions: one for each matter, so no phone can multiply them. They are never refused. */
const ledger = /^(registration|survey|appointment|consult|assigned|introduction)-/

export function isLedger(source: string): boolean {
  return ledger.test(source)
}

/** Whether envelopes of this source may be folded: it has a mark, or there is room for one more. */
export function takesSource({ marks }: Pick<RelationshipFold, 'marks'>, source: string): boolean {
  return isLedger(source) || Object.hasOwn(marks, source) || Object.keys(marks).length < mostSources
}
