import * as z from 'zod'
import { defineOperation } from '../operation'
import { cursor } from '../shapes/ids'

/**
 * Everything held about the caller. A long history does not fit into one answer: each part is a JSON text, the next one
 * is asked for with `next`, and `joinExport` puts them together.
 */
export const exportMyData = defineOperation({
  name: 'exportMyData',
  input: z.strictObject({ cursor: cursor.optional() }),
  output: z.object({ fileName: z.string(), json: z.string(), next: z.string().optional() }),
  refusals: [],
})
