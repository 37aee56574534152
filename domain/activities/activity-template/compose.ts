import type { TagKey } from '../../words/tags/tag'
import type { Block, Choice, Question } from '../activity/activity'

export const heading = (id: string, text: string): Block => ({ id, type: 'heading', text })
export const text = (id: string, ...paragraphs: string[]): Block => ({
  id,
  type: 'text',
  text: paragraphs.join('\n\n'),
})
export const quote = (id: string, words: string): Block => ({ id, type: 'quote', text: words })
export const drawing = (id: string, name: string, caption?: string): Block => ({
  id,
  type: 'picture',
  picture: `art:${name}`,
  ...(caption === undefined ? {} : { caption }),
})

export const choice = (id: string, words: string, ...tags: TagKey[]): Choice => ({
  id,
  text: words,
  ...(tags.length === 0 ? {} : { tags }),
})
export const rightChoice = (id: string, words: string, ...tags: TagKey[]): Choice => ({
  ...choice(id, words, ...tags),
  isRight: true,
})

export const rating = (id: string, title: string, lowLabel: string, highLabel: string): Question => ({
  id,
  type: 'rating',
  title,
  required: true,
  lowLabel,
  highLabel,
})
