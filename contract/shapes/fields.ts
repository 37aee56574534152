import type { Field, Fields, ValueOf } from '@domain/log/kinds/description/fields'
import { facetKeys } from '@domain/people/agent-profile/agent-profile'
import * as z from 'zod'
import { blockId, instant, shareLinkId, tagKey } from './ids'

/** How each id is written. */
const ids = {
  section: blockId,
  block: blockId,
  question: blockId,
  choice: blockId,
  facet: z.enum(facetKeys),
  shareLink: shareLinkId,
  tag: tagKey,
}

export type ShapeOf<Of> = Of extends { is: 'id'; of: infer Name extends keyof typeof ids }
  ? (typeof ids)[Name]
  : Of extends { is: 'optional'; field: infer Inner }
    ? z.ZodOptional<z.ZodType<ValueOf<Inner>, ValueOf<Inner>>>
    : z.ZodType<ValueOf<Of>, ValueOf<Of>>
export type ShapesOf<Of extends Fields> = { [Name in keyof Of]: ShapeOf<Of[Name]> }

/** The shapes of a kind's fields, as its file describes them. */
export function shapesOf<Of extends Fields>(fields: Of): ShapesOf<Of> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)])) as ShapesOf<Of>
}

/** The shape of one field. */
export function shapeOf<Of extends Field>(field: Of): ShapeOf<Of> {
  return schemaOf(field) as unknown as ShapeOf<Of>
}

function schemaOf(field: Field): z.ZodType {
  switch (field.is) {
    case 'number':
      return z.number().min(field.from).max(field.to)
    case 'whole':
      return z.int().min(field.from).max(field.to)
    case 'instant':
      return instant
    case 'flag':
      return z.boolean()
    case 'oneOf':
      return z.enum(field.values)
    case 'id':
      return ids[field.of]
    case 'text':
      return z.string().trim().max(field.upTo)
    case 'list':
      return z.array(schemaOf(field.of))
    case 'optional':
      return schemaOf(field.field).optional()
    case 'stored':
      // Only functions write it, so nothing from outside may hold it.
      return z.never()
  }
}
