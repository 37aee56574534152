import type { Block } from '@domain/activities/activity/activity'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { newId } from '@/platform/ids/random-id'
import { newBlock } from '../../shared/drafts/working-draft'
import { insertAfter, moveBy, removeById, replaceById } from '../writing/edit-list'
import { type AddableBlock, AddBlock } from './add-block'
import { BlockEditor } from './block-editor'
import styles from './blocks-editor.module.scss'

interface Props {
  blocks: Block[]
  problemOf: (field: string) => string | undefined
  onChange: (edit: (blocks: Block[]) => Block[]) => void
  onRemoved: (block: Block, index: number) => void
}

/** The activity's content as one continuous page, block under block. */
export function BlocksEditor({ blocks, problemOf, onChange, onRemoved }: Props) {
  const [active, setActive] = useState<string>()
  const [after, setAfter] = useState<string>()

  const add = (added: AddableBlock) => {
    const id = newId(8)
    const block: Block = typeof added === 'string' ? newBlock(added, id) : { ...added, id }
    onChange((now) => insertAfter(now, after, block))
    setActive(id)
    setAfter(undefined)
  }
  return (
    <View className={styles.page}>
      {blocks.map((block, index) => (
        <View key={block.id}>
          <BlockEditor
            block={block}
            isActive={active === block.id}
            isFirst={index === 0}
            isLast={index === blocks.length - 1}
            problem={problemOf(`block-${block.id}`)}
            onActivate={() => setActive(block.id)}
            onChange={(changed) => onChange((now) => replaceById(now, changed))}
            onMove={(step) => onChange((now) => moveBy(now, block.id, step))}
            onRemove={() => {
              onChange((now) => removeById(now, block.id))
              onRemoved(block, index)
            }}
            onInsertAfter={() => setAfter(after === block.id ? undefined : block.id)}
          />
          {after === block.id && <AddBlock onAdd={add} />}
        </View>
      ))}
      {after === undefined && <AddBlock onAdd={add} isLast />}
    </View>
  )
}
