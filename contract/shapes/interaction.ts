import { facetKeys } from '@domain/people/agent-profile/agent-profile'
import * as z from 'zod'
import { blockId, instant, shareLinkId } from './ids'

const at = instant
const seconds = z.number().min(0).max(3600)

/** A face of an agent in sight: all that can happen on a card that was sent by itself. */
export const metFacet = z.strictObject({ kind: z.literal('facet'), at, facet: z.enum(facetKeys), seconds })

/** What a phone may capture. Everything a function records itself is missing here on purpose. */
export const capturedInteraction = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('open'),
    at,
    channel: z.enum(['chat', 'group', 'moments', 'poster', 'favourites', 'other']),
  }),
  z.strictObject({ kind: z.literal('dwell'), at, seconds }),
  z.strictObject({ kind: z.literal('read'), at, section: blockId, depth: z.int().min(0).max(100) }),
  z.strictObject({ kind: z.literal('video'), at, block: blockId, percent: z.int().min(0).max(100) }),
  metFacet,
  z.strictObject({ kind: z.literal('favourite'), at, on: z.boolean() }),
  z.strictObject({ kind: z.literal('share'), at, childLinkId: shareLinkId }),
  z.strictObject({ kind: z.literal('surveyStart'), at }),
  z.strictObject({ kind: z.literal('fileOpen'), at, block: blockId }),
])
