import * as z from 'zod'
import { defineOperation } from './operation'

/** Everything held about the caller, as one JSON text. */
export const exportMyData = defineOperation({
  name: 'exportMyData',
  input: z.strictObject({}),
  output: z.object({ fileName: z.string(), json: z.string() }),
  refusals: [],
})
