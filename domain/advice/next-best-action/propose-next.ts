import { type NextActionInput, readSituation } from './situation'
import { type NextAction, openMatter, sayQuiet, sendFacet, stagePlans, stayInTouch } from './stage-plans'

/** The one thing to do next for a customer, with its reason: what waits for an answer first, then the plan of their stage. */
export function proposeNext(input: NextActionInput): NextAction {
  const situation = readSituation(input)
  for (const step of [openMatter, ...stagePlans[situation.stage], sendFacet, stayInTouch]) {
    const next = step(situation)
    if (next) return next
  }
  return { action: '发一句问候，听听 TA 的近况', why: sayQuiet(situation) }
}
