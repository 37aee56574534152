import { Button } from '@tarojs/components'
import type { ReactNode } from 'react'
import { shareNow, sharesByButton } from '@/platform/share'
import type { ShareCard } from '@/platform/share-card'
import styles from './share-button.module.scss'

/**
 * Shares a card. The page also calls `usePageShare(makeCard)` with the same function: in WeChat the button only opens
 * the sheet and the page answers for `subject`; in a browser the button asks `makeCard` itself.
 */
export function ShareButton(props: {
  children: ReactNode
  makeCard: (subject?: string) => ShareCard
  subject?: string
  className?: string
}) {
  return (
    <Button
      className={`${styles.share} ${props.className ?? ''}`}
      hoverClass={styles.pressed}
      openType={sharesByButton ? 'share' : undefined}
      data-subject={props.subject}
      onClick={() => {
        if (!sharesByButton) shareNow(props.makeCard(props.subject))
      }}
    >
      {props.children}
    </Button>
  )
}
