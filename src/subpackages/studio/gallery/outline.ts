import type { ActivityTemplate } from '@domain/activities/activity/activity'

export interface OutlineLine {
  id: string
  text: string
  isHeading: boolean
}

/** The words of a template in reading order; questions are numbered after the text. */
export function outlineOf({ blocks, questions }: Pick<ActivityTemplate, 'blocks' | 'questions'>): OutlineLine[] {
  const written = blocks.flatMap((block) =>
    'text' in block ? [{ id: block.id, text: block.text, isHeading: block.type === 'heading' }] : [],
  )
  const asked = questions.flatMap((question, index) => {
    const heading = { id: `q-${question.id}`, text: `${index + 1}. ${question.title}`, isHeading: true }
    const choices = 'choices' in question ? question.choices.map(({ text }) => text).join(' / ') : ''
    return choices ? [heading, { id: `c-${question.id}`, text: choices, isHeading: false }] : [heading]
  })
  return [...written, ...asked]
}
