import { type PickableTag, TagPicker } from '../shared/notes/tag-picker'
import { WhySheet } from '../shared/why-sheet'
import type { ShownTag } from './tag-cloud'
import { TagSheet } from './tag-sheet'

export type Sheet = { of: 'why'; title: string; why: string } | { of: 'tag'; tag: ShownTag } | { of: 'pickTag' } | null

/** What opens over a customer's page: a reason, a tag with its evidence, or the choice of a new one. */
export function CustomerSheets(props: {
  sheet: Sheet
  tags: readonly ShownTag[]
  ownTags: { key: string; label: string }[]
  onWithdraw: (tag: ShownTag) => void
  onAssign: (tag: PickableTag) => void
  onClose: () => void
}) {
  const { sheet, onClose } = props
  const then = (act: () => void) => () => {
    onClose()
    act()
  }
  switch (sheet?.of) {
    case 'why':
      return <WhySheet title={sheet.title} why={sheet.why} onClose={onClose} />
    case 'tag':
      return <TagSheet tag={sheet.tag} onWithdraw={then(() => props.onWithdraw(sheet.tag))} onClose={onClose} />
    case 'pickTag':
      return (
        <TagPicker
          title="给 TA 加个标签"
          ownTags={props.ownTags}
          present={new Set(props.tags.map(({ key }) => key))}
          onPick={(tag) => then(() => props.onAssign(tag))()}
          onClose={onClose}
        />
      )
    default:
      return null
  }
}
