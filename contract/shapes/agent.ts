import { facetKeys } from '@domain/people/agent-profile/agent-profile'
import { profileLimits } from '@domain/people/agent-profile/profile-limits'
import * as z from 'zod'
import { picture, shortText } from './ids'

export const facet = z.object({
  key: z.enum(facetKeys),
  text: shortText(profileLimits.facetText),
  pictures: z.array(picture).max(profileLimits.facetPictures),
})

export const agentProfileDraft = z.object({
  name: shortText(profileLimits.name),
  avatar: picture.or(z.literal('')),
  institution: shortText(profileLimits.institution),
  licenceNumber: z
    .string()
    .trim()
    .regex(/^[0-9A-Za-z]{8,32}$/, '执业证编号是 8 到 32 位字母或数字'),
  headline: shortText(profileLimits.headline),
  city: shortText(profileLimits.city),
  facets: z
    .array(facet)
    .max(facetKeys.length)
    .refine((facets) => new Set(facets.map(({ key }) => key)).size === facets.length, '同一面只能写一次'),
  ownTags: z
    .array(
      z.object({
        key: z.string().regex(/^(need|preference|personality|value):own[A-Za-z0-9]{4,16}$/),
        label: shortText(12),
      }),
    )
    .max(30),
  talkHours: z
    .array(
      z
        .object({ weekday: z.int().min(0).max(6), from: z.int().min(6).max(22), to: z.int().min(7).max(23) })
        .refine((h) => h.to > h.from),
    )
    .max(14),
})

/** What a stranger sees at once. */
export const agentCard = z.object({
  agentId: z.string(),
  name: z.string(),
  avatar: z.string(),
  institution: z.string(),
  licenceNumber: z.string(),
  headline: z.string(),
  city: z.string(),
  facets: z.array(z.object({ key: z.enum(facetKeys), label: z.string() })),
})
export type AgentCard = z.infer<typeof agentCard>
