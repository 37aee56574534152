import { serve } from '../_runtime/serve'
import { handlers } from './handlers'

export const main = serve('capture', handlers)
