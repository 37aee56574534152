import { Button, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { shareNow, sharesByButton } from '@/platform/sharing/share'
import type { ShareCard } from '@/platform/sharing/share-card'
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
  const className = `${styles.share} ${props.className ?? ''}`
  if (!sharesByButton) {
    return (
      <View
        className={className}
        hoverClass={styles.pressed}
        aria-role="button"
        onClick={(event) => {
          // The row around the button has a tap of its own.
          event.stopPropagation()
          shareNow(props.makeCard(props.subject))
        }}
      >
        {props.children}
      </View>
    )
  }
  return (
    <Button
      className={className}
      hoverClass={styles.pressed}
      openType="share"
      data-subject={props.subject}
      onClick={(event) => event.stopPropagation()}
    >
      {props.children}
    </Button>
  )
}
