import type { Block } from '@domain/activities/activity/activity'
import { draftLimits } from '@domain/activities/activity/draft-limits'
import { Video, View } from '@tarojs/components'
import { Picture } from '@/components/pictures/picture'
import { pictureUrl } from '@/platform/pictures/picture-url'
import { WordButton } from '../../shared/word-button'
import { WritingArea } from '../writing/writing-area'
import styles from './block-editor.module.scss'

interface Props {
  block: Block
  isActive: boolean
  isFirst: boolean
  isLast: boolean
  problem?: string
  onActivate: () => void
  onChange: (block: Block) => void
  onMove: (step: 1 | -1) => void
  onRemove: () => void
  onInsertAfter: () => void
}

/** One block, written where it will be read; its tools show while it is in hand. */
export function BlockEditor(props: Props) {
  const { block, isActive, isFirst, isLast, problem } = props
  return (
    <View
      id={`block-${block.id}`}
      className={`${styles.block} ${isActive ? styles.active : ''}`}
      aria-role="button"
      onClick={props.onActivate}
    >
      <BlockBody {...props} />
      {problem && !('text' in block) && <View className={styles.problem}>{problem}</View>}
      {isActive && (
        <View className={styles.tools}>
          <WordButton words="上移" tone="quiet" isDisabled={isFirst} onTap={() => props.onMove(-1)} />
          <WordButton words="下移" tone="quiet" isDisabled={isLast} onTap={() => props.onMove(1)} />
          <WordButton words="在下面加" tone="quiet" onTap={props.onInsertAfter} />
          <View className={styles.gap} />
          <WordButton words="删除" tone="danger" onTap={props.onRemove} />
        </View>
      )}
    </View>
  )
}

const writing = {
  heading: { placeholder: '小标题', look: 'heading' },
  text: { placeholder: '写点什么……', look: 'body' },
  quote: { placeholder: '一句想让人记住的话', look: 'quote' },
} as const

function BlockBody({ block, problem, onActivate, onChange }: Props) {
  if ('text' in block) {
    const { placeholder, look } = writing[block.type]
    return (
      <WritingArea
        value={block.text}
        placeholder={placeholder}
        look={look}
        limit={draftLimits[block.type]}
        problem={problem}
        onInput={(text) => onChange({ ...block, text })}
        onFocus={onActivate}
      />
    )
  }
  if (block.type === 'video') return <Video className={styles.video} src={pictureUrl(block.video)} controls />
  return (
    <View>
      <Picture id={block.picture} mode="widthFix" className={styles.picture} />
      <WritingArea
        value={block.caption ?? ''}
        placeholder="给这张图写一句说明（可不写）"
        look="second"
        limit={draftLimits.caption}
        onInput={(caption) => onChange({ ...block, caption })}
        onFocus={onActivate}
      />
    </View>
  )
}
