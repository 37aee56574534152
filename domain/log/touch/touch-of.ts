import type { TouchActivity } from '../../activities/activity/touch-activity'
import type { RecentTouch } from '../../people/relationship/relationship'
import type { Interaction } from '../kinds/interaction'

/** An interaction as the short record that words are made from. */
export function touchOf(interaction: Interaction, activity?: TouchActivity): RecentTouch {
  const detail = detailOf(interaction, activity)
  return {
    at: interaction.at,
    kind: kindOf(interaction),
    ...(activity && { activityId: activity.activityId, title: activity.title }),
    ...(detail !== undefined && { detail }),
  }
}

/** Taking a favourite back is a touch of its own. */
function kindOf(interaction: Interaction): string {
  return interaction.kind === 'favourite' && !interaction.on ? 'unfavourite' : interaction.kind
}

/** The one number or short text that words of this kind need. */
export function detailOf(interaction: Interaction, activity?: TouchActivity): string | number | undefined {
  switch (interaction.kind) {
    case 'open':
      return interaction.channel
    case 'dwell':
      return Math.round(interaction.seconds)
    case 'read':
      return activity?.sections[interaction.section] ?? interaction.depth
    case 'video':
      return interaction.percent
    case 'facet':
      return interaction.facet
    case 'register':
      return interaction.headcount
    case 'surveyAnswer':
      return answerDetail(interaction, activity)
    case 'quizResult':
      return `${interaction.score}/${interaction.outOf}`
    case 'appointment':
      return interaction.startsAt
    case 'factNoted':
      return interaction.note ?? interaction.tag
    case 'visit':
    case 'call':
    case 'message':
    case 'proposal':
    case 'policySigned':
    case 'complaint':
    case 'complaintSettled':
      return interaction.note
    default:
      return undefined
  }
}

/** Chosen answers by their text, or the rating given. */
function answerDetail(
  answer: { question: string; choices: string[]; rating?: number },
  activity?: TouchActivity,
): string | number | undefined {
  const texts = answer.choices.flatMap((id) => activity?.questions[answer.question]?.choices[id]?.text ?? [])
  return texts.length > 0 ? texts.join('、').slice(0, 40) : answer.rating
}
