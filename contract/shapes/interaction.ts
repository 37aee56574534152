import { allKinds } from '@domain/log/kinds/all-kinds'
import { facet } from '@domain/log/kinds/facet'
import * as z from 'zod'
import { type ShapesOf, shapesOf } from './fields'
import { instant } from './ids'

type Captured = Extract<(typeof allKinds)[number], { by: 'phone' }>
type SchemaOf<Of> = Of extends Captured
  ? z.ZodObject<{ kind: z.ZodLiteral<Of['kind']>; at: typeof instant } & ShapesOf<Of['fields']>, z.core.$strict>
  : never

/** A face of an agent in sight: all that can happen on a card that was sent by itself. */
export const metFacet = schemaOf(facet)

/** What a phone may capture. Everything a function records itself is missing here on purpose. */
export const capturedInteraction = z.discriminatedUnion(
  'kind',
  allKinds.filter(isCaptured).map(schemaOf) as [SchemaOf<Captured>, ...SchemaOf<Captured>[]],
)

function isCaptured(kind: (typeof allKinds)[number]): kind is Captured {
  return kind.by === 'phone'
}

function schemaOf<Of extends Captured>({ kind, fields }: Of): SchemaOf<Of> {
  return z.strictObject({ kind: z.literal(kind), at: instant, ...shapesOf(fields) }) as unknown as SchemaOf<Of>
}
