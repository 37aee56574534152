import { ScrollView, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { foldLines, type LineageLine, type LineagePerson, layOutLineage } from './lay-out-lineage'
import styles from './lineage-tree.module.scss'

const root = 14

/** How far a level stands to the right: a long chain stays within the card. */
const stepFor = (deepest: number) => (deepest > 3 ? 18 : 30)

interface Props {
  people: readonly LineagePerson[]
  onOpen: (personId: string) => void
}

/** The tree of who brought whom: a line per person, hanging from the one who brought them, a dot as large as what they brought. */
export function LineageTree({ people, onOpen }: Props) {
  const [isAll, setAll] = useState(false)
  const lines = layOutLineage(people)
  const { shown, folded } = isAll ? { shown: lines, folded: 0 } : foldLines(lines)
  const deepest = Math.max(0, ...shown.map(({ level }) => level))
  const step = stepFor(deepest)
  return (
    <ScrollView scrollX className={styles.scroll}>
      <View className={styles.tree} style={{ minWidth: `${230 + deepest * step}px` }}>
        <View className={styles.line}>
          <View className={styles.self} style={{ left: `${root}px` }} />
          <View className={styles.words} style={{ paddingLeft: `${root + 24}px` }}>
            <Text className={styles.name}>我</Text>
            <Text className={styles.brought}>{sayOwn(people)}</Text>
          </View>
        </View>
        {shown.map((line) => (
          <TreeLine key={line.person.personId} line={line} step={step} onOpen={() => onOpen(line.person.personId)} />
        ))}
        {folded > 0 && (
          <View className={styles.line} hoverClass={styles.pressed} aria-role="button" onClick={() => setAll(true)}>
            <View className={styles.branch} style={{ left: `${root}px`, width: `${step}px` }} />
            <View className={styles.rest} style={{ left: `${root + step}px` }} />
            <View className={styles.words} style={{ paddingLeft: `${root + step + 22}px` }}>
              <Text className={styles.more}>还有 {folded} 位也是你直接请来的</Text>
            </View>
          </View>
        )}
      </View>
    </ScrollView>
  )
}

function TreeLine({ line, step, onOpen }: { line: LineageLine; step: number; onOpen: () => void }) {
  const { person, level, stems, isLast, dot } = line
  const x = root + (level + 1) * step
  return (
    <View className={styles.line} hoverClass={styles.pressed} aria-role="button" onClick={onOpen}>
      {stems.map((isOpen, index) => {
        const left = root + index * step
        return isOpen ? <View key={left} className={styles.stem} style={{ left: `${left}px` }} /> : null
      })}
      {!isLast && <View className={styles.stem} style={{ left: `${x - step}px` }} />}
      <View className={styles.branch} style={{ left: `${x - step}px`, width: `${step}px` }} />
      {person.brought > 0 && <View className={styles.below} style={{ left: `${x}px` }} />}
      <View className={styles.dot} style={{ left: `${x}px`, width: `${dot}px`, height: `${dot}px` }} />
      <View className={styles.words} style={{ paddingLeft: `${x + 22}px` }}>
        <Text className={styles.name}>{person.name}</Text>
        {person.brought > 0 && <Text className={styles.brought}>带来 {person.brought} 位</Text>}
      </View>
    </View>
  )
}

function sayOwn(people: readonly LineagePerson[]): string {
  const own = people.filter(({ parent }) => parent === undefined).length
  const further = people.length - own
  return further > 0 ? `直接请来 ${own} 位，他们又带来 ${further} 位` : `直接请来 ${own} 位`
}
