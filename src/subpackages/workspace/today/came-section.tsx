import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { FailedState, LoadingState } from '@/components/frame/page-state'
import type { useListEngaged } from '@/operations/use-list-engaged'
import { EngagedLine, type EngagedPerson } from '../shared/engaged-line'
import { ListEnd } from '../shared/list-end'
import { ListSection, QuietLine } from '../shared/list-section'
import { useWarmed } from '../shared/use-warmed'
import styles from './came-section.module.scss'
import { SwipeRow } from './swipe-row'

/** Fewer than this do not fill a screen, and nothing could be scrolled for more. */
const fewest = 8

interface Props {
  came: ReturnType<typeof useListEngaged>
  seen: ReadonlySet<string>
  onOpen: (personId: string) => void
  onSeen: (line: EngagedPerson) => void
  onNote: (person: EngagedPerson['person']) => void
  onHold: (line: EngagedPerson) => void
  onWhy: (title: string, why: string) => void
}

export function CameSection({ came, seen, onOpen, onSeen, onNote, onHold, onWhy }: Props) {
  const warmed = useWarmed(came.items)
  // A call the agent noted is not somebody who came; their visits before it were seen by then.
  const lines = came.items.filter(({ isNoted, isUnread }) => !isNoted || isUnread)
  const { hasMore, more } = came
  useEffect(() => {
    if (hasMore && lines.length < fewest) more()
  }, [hasMore, lines.length, more])
  const [turned, setTurned] = useState<string | null>(null)
  return (
    <ListSection title="谁来过" hint="左滑：看过、记一笔">
      {came.state === 'loading' && <LoadingState />}
      {came.state === 'failed' && came.error && <FailedState error={came.error} onRetry={came.retry} />}
      {came.state === 'ready' && lines.length === 0 && !hasMore && (
        <QuietLine>还没有人来过。转出去之后，谁看了、看到哪，都会写在这里。</QuietLine>
      )}
      {lines.map((line) => {
        const isUnread = line.isUnread && !seen.has(line.person.personId)
        const { personId } = line.person
        const then = (act: () => void) => () => {
          setTurned(null)
          act()
        }
        return (
          <SwipeRow
            key={personId}
            className={warmed.has(personId) ? styles.warmed : styles.line}
            isOpen={turned === personId}
            onTurn={(isOpen) => setTurned(isOpen ? personId : null)}
            actions={
              <>
                <View
                  className={isUnread ? styles.seen : styles.seenBefore}
                  aria-role="button"
                  onClick={then(() => isUnread && onSeen(line))}
                >
                  看过了
                </View>
                <View className={styles.note} aria-role="button" onClick={then(() => onNote(line.person))}>
                  记一笔
                </View>
              </>
            }
          >
            <EngagedLine
              line={line}
              isUnread={isUnread}
              onOpen={() => onOpen(personId)}
              onHold={() => onHold(line)}
              onAskWarmth={() => onWhy(`${line.person.name}为什么是这个热度`, line.warmth.why)}
            />
          </SwipeRow>
        )
      })}
      <ListEnd pages={came} />
    </ListSection>
  )
}
