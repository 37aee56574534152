// Made from the files of this function's rooms by `npm run derive`; not edited by hand.
import { recordInteractions } from './interaction/record-interactions'

export const handlers = [recordInteractions]
