import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { ReadFrame } from '@/components/frame/read-frame'
import { EngagedLine, type EngagedPerson } from '../shared/engaged-line'
import { ListEnd } from '../shared/list-end'
import { ListSection, QuietLine } from '../shared/list-section'
import type { EngagedBoard } from '../shared/use-engaged-board'
import { useWarmed } from '../shared/use-warmed'
import styles from './engaged-section.module.scss'
import { SwipeRow } from './swipe-row'

/** Fewer than this do not fill a screen, and nothing could be scrolled for more. */
const fewest = 8

interface Props {
  board: EngagedBoard
  seen: ReadonlySet<string>
  onOpen: (personId: string) => void
  onSeen: (line: EngagedPerson) => void
  onNote: (person: EngagedPerson['person']) => void
  onHold: (line: EngagedPerson) => void
  onWhy: (title: string, why: string) => void
}

export function EngagedSection({ board, seen, onOpen, onSeen, onNote, onHold, onWhy }: Props) {
  const warmed = useWarmed(board.items)
  // A call the agent noted is not somebody who came; what they did before it was seen by then.
  const lines = board.items.filter(({ isNoted, isUnread }) => !isNoted || isUnread)
  const { hasMore, more } = board
  useEffect(() => {
    if (hasMore && lines.length < fewest) more()
  }, [hasMore, lines.length, more])
  const [turned, setTurned] = useState<string | null>(null)
  return (
    <ListSection title="谁来过" hint="左滑：看过、记一笔">
      <ReadFrame of={board}>
        {() =>
          lines.length === 0 &&
          !hasMore && <QuietLine>还没有人来过。转出去之后，谁看了、看到哪，都会写在这里。</QuietLine>
        }
      </ReadFrame>
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
      <ListEnd pages={board} />
    </ListSection>
  )
}
