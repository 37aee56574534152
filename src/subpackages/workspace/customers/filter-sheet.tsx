import { audienceLabels, audiences } from '@domain/activities/activity/activity'
import { audienceHints } from '../shared/audience-hints'
import { stageSteps } from '../shared/stage-steps'
import type { CustomerFilter, Narrowing, OfferedChoices } from './customer-filter'
import { type Option, OptionSheet } from './option-sheet'

interface Choice {
  title: string
  options: Option[]
  chosen: string | undefined
  /** What picking an option, or none, makes of the filter. */
  pick: (key: string | undefined) => Partial<CustomerFilter>
}

/** The choices of one menu, or all of them again. */
export function FilterSheet(props: {
  of: Narrowing
  filter: CustomerFilter
  offered: OfferedChoices | undefined
  onChange: (part: Partial<CustomerFilter>) => void
  onClose: () => void
}) {
  const { title, options, chosen, pick } = choices[props.of](props.filter, props.offered)
  return (
    <OptionSheet
      title={title}
      options={options}
      chosen={chosen}
      onPick={(key) => props.onChange(pick(key))}
      onClose={props.onClose}
    />
  )
}

const choices: Record<Narrowing, (filter: CustomerFilter, offered: OfferedChoices | undefined) => Choice> = {
  stage: (filter) => ({
    title: '按阶段看',
    options: stageSteps,
    chosen: filter.stage,
    pick: (key) => ({ stage: stageSteps.find((step) => step.key === key)?.key }),
  }),
  audience: (filter) => ({
    title: '按怎么认识的看',
    options: audiences.map((key) => ({ key, label: audienceLabels[key], hint: audienceHints[key] })),
    chosen: filter.audience,
    pick: (key) => ({ audience: audiences.find((one) => one === key) }),
  }),
  tag: (filter, offered) => ({
    title: '按标签看',
    options: (offered?.tags ?? []).map(({ key, label }) => ({ key, label })),
    chosen: filter.tag?.key,
    pick: (key) => ({ tag: offered?.tags.find((tag) => tag.key === key) }),
  }),
  activity: (filter, offered) => ({
    title: '看过哪个活动',
    options: (offered?.activities ?? []).map(({ activityId, title }) => ({ key: activityId, label: title })),
    chosen: filter.activity?.activityId,
    pick: (key) => ({ activity: offered?.activities.find(({ activityId }) => activityId === key) }),
  }),
}
