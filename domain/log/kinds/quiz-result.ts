import { wholeBetween } from './description/fields'
import { defineKind } from './description/kind'
import type { Detail } from './description/telling'

export const quizResult = defineKind({
  kind: 'quizResult',
  by: 'function',
  fields: { score: wholeBetween(0, 20), outOf: wholeBetween(0, 20) },
  points: 3,
  carriesTo: 'nurture',
  isMilestone: true,
  commitment: { as: 'tookPart', perActivity: true },
  detail: ({ score, outOf }) => `${score}/${outOf}`,
  told: { deed: ({ title, detail }) => `做完了${title}，${sayScore(detail)}`, lead: 10 },
  warmthReason: { place: 70, say: () => '做完了小测验' },
  stageReason: { place: 70, say: '做过小测验' },
})

function sayScore(detail: Detail): string {
  const [score, outOf] = String(detail).split('/')
  return `${outOf} 题答对 ${score} 题`
}
