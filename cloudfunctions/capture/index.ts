import { serve } from '../_runtime/serve'
import { recordInteractions } from './interaction/record-interactions'

export const main = serve('capture', [recordInteractions])
