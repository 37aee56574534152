import * as z from 'zod'
import { defineOperation } from '../operation'
import { blockId, shareLinkId } from '../shapes/ids'

/** Saves answers at each step and finishes when asked. An answer may be changed until and after finishing; the last one holds. */
export const saveSurveyAnswers = defineOperation({
  name: 'saveSurveyAnswers',
  input: z.strictObject({
    shareLinkId,
    parentLinkId: shareLinkId.optional(),
    answers: z
      .array(
        z.strictObject({
          question: blockId,
          choices: z.array(blockId).max(10).optional(),
          rating: z.int().min(0).max(10).optional(),
          text: z.string().trim().max(500).optional(),
        }),
      )
      .max(20)
      .refine(
        (answers) => new Set(answers.map(({ question }) => question)).size === answers.length,
        '同一题只能答一次',
      ),
    finish: z.boolean(),
  }),
  output: z.object({
    isFinished: z.boolean(),
    /** For a quiz, once finished. */
    result: z
      .object({
        score: z.number(),
        outOf: z.number(),
        words: z.string(),
        questions: z.array(
          z.object({
            question: z.string(),
            isRight: z.boolean(),
            rightChoices: z.array(z.string()),
            explanation: z.string(),
          }),
        ),
      })
      .optional(),
  }),
  refusals: [
    'share_link_unknown',
    'activity_unknown',
    'activity_draft',
    'activity_cancelled',
    'activity_ended',
    'question_unknown',
    'answers_incomplete',
    'consent_missing',
    'content_refused',
  ],
})
