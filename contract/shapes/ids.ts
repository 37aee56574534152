import { isLedger } from '@domain/log/envelope/source'
import * as z from 'zod'

const word = (label: string, max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[A-Za-z0-9_-]+$/, `${label}: letters, digits, _ and -`)
    // Ids become keys of records, and `__proto__` is not one.
    .refine((id) => !(id in Object.prototype), label)

/** 22 characters of base64url, made by the server. */
export const personId = word('personId', 22).length(22)
export const activityId = word('activityId', 32).min(12)
/** Made by the sharer's phone, 12 or 16 characters: short enough for a poster's scene beside its parent. */
export const shareLinkId = word('shareLinkId', 16).min(10)
/** An agent's own, by random. Shorter than a link below another, so that it never takes the place of one. */
export const rootLinkId = word('shareLinkId', 15).min(10)
/** Random, made once per phone; dots are not allowed because ids join by them. */
export const sourceId = word('source', 32).min(8)
/** A phone named like a ledger of a function, or like what an agent notes, could keep those facts from being told. */
export const phoneId = sourceId.refine((id) => !isLedger(id) && !id.startsWith('note-'), 'phoneId')
export const blockId = word('block', 24)
/** `agentId:personId:revision` */
export const appointmentId = z.string().regex(/^[A-Za-z0-9_-]{22}:[A-Za-z0-9_-]{22}:[0-9]{1,6}$/)
export const instant = z.int().min(1_500_000_000_000).max(4_000_000_000_000)
/** No dots: a tag's key is one step in a document path (`tags.<key>.weight`). */
export const tagKey = z
  .string()
  .max(48)
  .regex(/^(time|space|personality|preference|need|lifeStage|relationship|value|willingness):[A-Za-z0-9]+$/)
/** A storage file id, or `art:<name>` for a drawing that ships with the app. */
export const picture = z
  .string()
  .max(300)
  .regex(/^(cloud:\/\/[A-Za-z0-9._~\-/]+|art:[a-z0-9-]+)$/)
/** Something can be seen of it, and nothing in it turns other text around or hides it. */
export const shortText = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine(
      (text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) && !/[\u202a-\u202e\u2066-\u2069]/.test(text),
      '看不见的文字',
    )
export const cursor = z.string().max(200)
