import type { Interaction, InteractionKind } from '../kinds/interaction'

/** A week: who was here yesterday stands clearly above who was here last month. */
export const warmthHalfLifeDays = 7

/** Points of one interaction; what takes effort or courage weighs more than looking. */
const pointsOfKind: Partial<Record<InteractionKind, number>> = {
  open: 1,
  share: 5,
  surveyStart: 1,
  fileOpen: 2,
  register: 6,
  checkIn: 8,
  surveyFinish: 4,
  quizResult: 3,
  appointment: 10,
  consult: 8,
  visit: 6,
  call: 3,
  message: 1,
  proposal: 5,
  policySigned: 8,
  complaintSettled: 2,
}

export function warmthPoints(interaction: Interaction): number {
  switch (interaction.kind) {
    case 'dwell':
      return byMinute(interaction.seconds, 5)
    case 'facet':
      return 1 + byMinute(interaction.seconds, 2)
    case 'read':
      return interaction.depth >= 90 ? 1 : 0
    case 'video':
      return interaction.percent >= 90 ? 2 : interaction.percent >= 50 ? 1 : 0
    case 'favourite':
      return interaction.on ? 2 : 0
    case 'surveyAnswer':
      return interaction.replaced ? 0 : 0.5
    default:
      return pointsOfKind[interaction.kind] ?? 0
  }
}

/** Sixty-fourths, so that sums of points are exact in a double and their order does not matter. */
function byMinute(seconds: number, most: number): number {
  return Math.round(Math.min(most, seconds / 60) * 64) / 64
}
