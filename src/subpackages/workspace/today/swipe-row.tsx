import { View } from '@tarojs/components'
import { type ReactNode, useRef } from 'react'
import styles from './swipe-row.module.scss'

/** Fingers wander: this much to the side, and more than up or down, is meant. */
const meant = 28

interface TouchEventLike {
  touches: ArrayLike<{ pageX: number; pageY: number }>
}

interface Props {
  isOpen: boolean
  onTurn: (isOpen: boolean) => void
  actions: ReactNode
  children: ReactNode
  className?: string
}

/**
 * Swiping left shows what can be done with a line. The row turns at once instead of following the finger: in a mini
 * program each step of a drag would cross from the page to the script and back.
 */
export function SwipeRow({ isOpen, onTurn, actions, children, className }: Props) {
  const start = useRef<{ x: number; y: number } | null>(null)
  const begin = (event: unknown) => {
    const touch = (event as TouchEventLike).touches[0]
    start.current = touch ? { x: touch.pageX, y: touch.pageY } : null
  }
  const move = (event: unknown) => {
    const from = start.current
    const touch = (event as TouchEventLike).touches[0]
    if (!from || !touch) return
    const aside = touch.pageX - from.x
    if (Math.abs(aside) < meant || Math.abs(aside) < 1.5 * Math.abs(touch.pageY - from.y)) return
    start.current = null
    onTurn(aside < 0)
  }
  return (
    <View className={`${styles.row} ${className ?? ''}`} onTouchStart={begin} onTouchMove={move}>
      <View className={`${styles.actions} ${isOpen ? '' : styles.away}`}>{actions}</View>
      <View className={isOpen ? styles.open : styles.closed}>
        {children}
        {isOpen && <View className={styles.cover} aria-hidden onClick={() => onTurn(false)} />}
      </View>
    </View>
  )
}
