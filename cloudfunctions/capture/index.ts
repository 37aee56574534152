import { serve } from '../_runtime/serve'
import { recordInteractions } from './handlers/record-interactions'

export const main = serve('capture', [recordInteractions])
