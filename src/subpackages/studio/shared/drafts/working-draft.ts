import type { OperationInput } from '@contract/operations'
import type {
  ActivityKind,
  ActivityTemplate,
  Block,
  Choice,
  Question,
  Schedule,
} from '@domain/activities/activity/activity'

export type ActivityDraft = OperationInput<'saveActivity'>['draft']

/** A draft while it is being written: texts may still be empty, and the schedule may have gaps. */
export type WorkingDraft = Omit<ActivityDraft, 'schedule'> & { schedule?: Partial<Schedule> }

export type BlockType = Block['type']
export type QuestionType = Question['type']

const coverOfKind: Record<ActivityKind, string> = {
  article: 'art:bookshelf',
  event: 'art:tea',
  survey: 'art:letter',
  quiz: 'art:umbrella',
  greeting: 'art:seedling',
}

/** A blank page of one kind, with the one element nobody can do without. */
export function blankDraft(kind: ActivityKind, newId: () => string): WorkingDraft {
  return {
    kind,
    title: '',
    summary: '',
    cover: coverOfKind[kind],
    audience: 'acquaintance',
    blocks: kind === 'survey' || kind === 'quiz' ? [] : [newBlock('text', newId())],
    topics: [],
    questions:
      kind === 'survey' ? [newQuestion('rating', newId)] : kind === 'quiz' ? [newQuestion('single', newId)] : [],
    ...(kind === 'event' ? { schedule: {} } : {}),
  }
}

/** Block and question ids stay the template's: they only have to differ within one activity. */
export function draftFromTemplate(template: ActivityTemplate): WorkingDraft {
  return {
    kind: template.kind,
    title: template.title,
    summary: template.summary,
    cover: template.cover,
    audience: template.audience,
    blocks: template.blocks,
    topics: template.topics,
    questions: template.questions,
    templateKey: template.key,
    ...(template.kind === 'event' ? { schedule: {} } : {}),
  }
}

export function newBlock(type: Exclude<BlockType, 'picture' | 'video'>, id: string): Block {
  return { id, type, text: '' }
}

export function newChoice(id: string): Choice {
  return { id, text: '' }
}

export function newQuestion(type: QuestionType, newId: () => string): Question {
  const asked = { id: newId(), title: '', required: type !== 'text' }
  if (type === 'rating') return { ...asked, type, lowLabel: '不满意', highLabel: '很满意' }
  if (type === 'single' || type === 'multiple')
    return { ...asked, type, choices: [newChoice(newId()), newChoice(newId())] }
  return { ...asked, type }
}
