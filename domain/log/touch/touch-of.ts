import type { TouchActivity } from '../../activities/activity/touch-activity'
import type { RecentTouch } from '../../people/relationship/relationship'
import { findKind } from '../kinds/find-kind'
import type { Interaction } from '../kinds/interaction'

/** An interaction as the short record that words are made from. */
export function touchOf(interaction: Interaction, activity?: TouchActivity): RecentTouch {
  const detail = detailOf(interaction, activity)
  return {
    at: interaction.at,
    kind: toldAs(interaction),
    ...(activity && { activityId: activity.activityId, title: activity.title }),
    ...(detail !== undefined && { detail }),
  }
}

/** Taking back by a flag is a touch of its own. */
function toldAs(interaction: Interaction): string {
  const takenBackBy = findKind(interaction.kind)?.takenBackBy
  if (!takenBackBy || !('flagOff' in takenBackBy)) return interaction.kind
  const isOn = (interaction as unknown as Record<string, unknown>)[takenBackBy.flagOff]
  return isOn ? interaction.kind : takenBackBy.toldAs
}

/** The one number or short text that words of this kind need. */
export function detailOf(interaction: Interaction, activity?: TouchActivity): string | number | undefined {
  return findKind(interaction.kind)?.detail?.(interaction as never, activity)
}
