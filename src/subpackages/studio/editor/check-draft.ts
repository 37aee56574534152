import type { Block, Question } from '@domain/activities/activity/activity'
import { draftLimits } from '@domain/activities/activity/draft-limits'
import type { WorkingDraft } from '../shared/drafts/working-draft'

/** Where on the page something is missing, and what to do about it. */
export interface DraftProblem {
  field: string
  words: string
}

/**
 * What keeps a draft from being published, in the page's order. What is published already may lie in the past: words are
 * put right after an event, too.
 */
export function checkDraft(draft: WorkingDraft, now: number, isPublished = false): DraftProblem[] {
  return [
    ...need(draft.title.trim() !== '', 'title', '给它起个标题'),
    ...need(draft.title.trim().length <= draftLimits.title, 'title', `标题最多 ${draftLimits.title} 个字`),
    ...need(draft.summary.trim().length <= draftLimits.summary, 'summary', `简介最多 ${draftLimits.summary} 个字`),
    ...checkBlocks(draft),
    ...(draft.kind === 'event' ? checkSchedule(draft.schedule ?? {}, isPublished ? 0 : now) : []),
    ...checkQuestions(draft),
    ...need(draft.topics.length <= draftLimits.topics, 'topics', `话题最多选 ${draftLimits.topics} 个`),
  ]
}

function checkBlocks({ kind, blocks }: WorkingDraft): DraftProblem[] {
  const mayBeEmpty = kind === 'survey' || kind === 'quiz' || kind === 'event'
  return [
    ...need(mayBeEmpty || blocks.length > 0, 'blocks', '还没有内容，写一段再发布'),
    ...need(blocks.length <= draftLimits.blocks, 'blocks', `内容最多 ${draftLimits.blocks} 段`),
    ...blocks.flatMap(checkBlock),
  ]
}

function checkBlock(block: Block): DraftProblem[] {
  const field = `block-${block.id}`
  if (block.type === 'picture')
    return need((block.caption ?? '').length <= draftLimits.caption, field, `图片说明最多 ${draftLimits.caption} 个字`)
  if (block.type === 'video') return []
  const limit = draftLimits[block.type]
  return [
    ...need(block.text.trim() !== '', field, '这一段还空着，写点什么或删掉它'),
    ...need(block.text.trim().length <= limit, field, `这一段最多 ${limit} 个字`),
  ]
}

function checkSchedule(schedule: NonNullable<WorkingDraft['schedule']>, earliest: number): DraftProblem[] {
  const { startsAt, endsAt, registerBy, place, city, capacity } = schedule
  return [
    ...need(startsAt !== undefined, 'startsAt', '选一个开始时间'),
    ...need(startsAt === undefined || startsAt > earliest, 'startsAt', '开始时间已经过去了'),
    ...need(endsAt !== undefined, 'endsAt', '选一个结束时间'),
    ...need(!startsAt || !endsAt || endsAt > startsAt, 'endsAt', '结束要晚于开始'),
    ...need(registerBy !== undefined, 'registerBy', '选一个报名截止时间'),
    ...need(!registerBy || registerBy > earliest, 'registerBy', '报名截止的时间已经过去了'),
    ...need(!registerBy || !endsAt || registerBy <= endsAt, 'registerBy', '报名截止不能晚于活动结束'),
    ...need((city ?? '').trim() !== '', 'city', '写上城市'),
    ...need((city ?? '').trim().length <= draftLimits.city, 'city', `城市最多 ${draftLimits.city} 个字`),
    ...need((place ?? '').trim() !== '', 'place', '写上地点，客户才找得到'),
    ...need((place ?? '').trim().length <= draftLimits.place, 'place', `地点最多 ${draftLimits.place} 个字`),
    ...need(
      capacity !== undefined && capacity >= 1 && capacity <= draftLimits.capacity,
      'capacity',
      `名额填 1 到 ${draftLimits.capacity}`,
    ),
  ]
}

function checkQuestions({ kind, questions }: WorkingDraft): DraftProblem[] {
  const asks = kind === 'survey' || kind === 'quiz'
  return [
    ...need(!asks || questions.length > 0, 'questions', '至少要有一道题'),
    ...need(questions.length <= draftLimits.questions, 'questions', `题目最多 ${draftLimits.questions} 道`),
    ...questions.flatMap((question) => checkQuestion(question, kind === 'quiz')),
  ]
}

function checkQuestion(question: Question, isQuiz: boolean): DraftProblem[] {
  const field = `question-${question.id}`
  const title = question.title.trim()
  return [
    ...need(title !== '', field, '题目还没写'),
    ...need(title.length <= draftLimits.questionTitle, field, `题目最多 ${draftLimits.questionTitle} 个字`),
    ...('choices' in question ? checkChoices(question, field, isQuiz) : []),
  ]
}

function checkChoices(
  question: Extract<Question, { type: 'single' | 'multiple' }>,
  field: string,
  isQuiz: boolean,
): DraftProblem[] {
  const { choices } = question
  return [
    ...need(choices.length >= draftLimits.fewestChoices, field, '至少要有两个选项'),
    ...need(
      choices.every(({ text }) => text.trim() !== ''),
      field,
      '有选项还空着',
    ),
    ...need(
      choices.every(({ text }) => text.trim().length <= draftLimits.choiceText),
      field,
      `选项最多 ${draftLimits.choiceText} 个字`,
    ),
    ...need(
      !isQuiz || question.type !== 'single' || choices.some(({ isRight }) => isRight),
      field,
      '标出哪个是正确答案',
    ),
  ]
}

function need(holds: boolean, field: string, words: string): DraftProblem[] {
  return holds ? [] : [{ field, words }]
}
