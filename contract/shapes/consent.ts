import * as z from 'zod'

/** Whether a person agrees that one agent may know what they do. */
export const consentState = z.enum(['undecided', 'granted', 'withdrawn'])
/** What people agree to, and the version their consent remembers. */
export const consentText = z.object({ version: z.string(), sentence: z.string() })
