import type { OperationOutput } from '@contract/operations'

type Result = Pick<OperationOutput<'getActivityResult'>, 'participants' | 'lineage' | 'survey'>

/** What came of an activity, in one sentence: who came, what they did, and who came by whom. */
export function sayResult({ participants, lineage, survey }: Result): string {
  if (participants.length === 0) return '还没有人来'
  const registered = participants.filter(({ registration }) => registration === 'registered').length
  const here = participants.filter(({ registration }) => registration === 'checkedIn').length
  const brought = lineage.filter(({ parent }) => parent !== undefined).length
  const deeds = [
    `${participants.length} 位来看过`,
    ...(registered + here > 0 ? [`${registered + here} 位报了名`] : []),
    ...(here > 0 ? [`${here} 位已经到了`] : []),
    ...(survey && survey.finished > 0 ? [`${survey.finished} 位答完了`] : []),
    ...(brought > 0 ? [`${brought} 位是朋友带来的`] : []),
  ]
  return deeds.join('，')
}

/** Those who took part and withdrew later: counted, no longer named. */
export function sayWithdrawn(people: number, shown: number): string {
  return people > shown ? `另有 ${people - shown} 位后来撤回了同意，不再显示` : ''
}

/** Those who looked without agreeing: counted, never known. */
export function sayPassers(anonymousOpens: number): string {
  return anonymousOpens > 0 ? `另有 ${anonymousOpens} 次是看看就走的，没有留下姓名` : ''
}
