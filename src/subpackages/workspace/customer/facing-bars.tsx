import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ShareCard } from '@/platform/sharing/share-card'
import { SendButton } from '../shared/sending/send-button'
import styles from './facing-bars.module.scss'

type Customer = OperationOutput<'getCustomer'>
type Side = 'them' | 'me'

interface Props {
  iKnowThem: Customer['iKnowThem']
  theyKnowMe: Customer['theyKnowMe']
  makeCard: (subject?: string) => ShareCard
  onFill: (facet: string) => void
  onWrite: () => void
}

/** Two bars face each other across one line; a side opens facet by facet, with its reason on top. */
export function FacingBars({ iKnowThem, theyKnowMe, makeCard, onFill, onWrite }: Props) {
  const [open, setOpen] = useState<Side | null>(null)
  const turn = (side: Side) => setOpen((now) => (now === side ? null : side))
  return (
    <View className={styles.card}>
      <View className={styles.facing}>
        <View
          className={open === 'me' ? styles.sideFaded : styles.side}
          aria-role="button"
          onClick={() => turn('them')}
        >
          <Text className={styles.label}>我了解 TA</Text>
          <Text className={styles.words}>{howWell(iKnowThem.percent)}</Text>
          <View className={styles.trackLeft}>
            <View className={styles.fillThem} style={{ width: `${iKnowThem.percent}%` }} />
          </View>
        </View>
        <View
          className={open === 'them' ? styles.sideFaded : styles.side}
          aria-role="button"
          onClick={() => turn('me')}
        >
          <Text className={styles.label}>TA 了解我</Text>
          <Text className={styles.words}>{howWell(theyKnowMe.percent)}</Text>
          <View className={styles.track}>
            <View className={styles.fillMe} style={{ width: `${theyKnowMe.percent}%` }} />
          </View>
        </View>
      </View>
      {open === null && <Text className={styles.hint}>点一边，看看哪些知道、哪些还不知道</Text>}
      {open === 'them' && (
        <View className={styles.facets}>
          <Text className={styles.why}>{iKnowThem.why}</Text>
          {iKnowThem.facets.map((facet) => (
            <View
              key={facet.key}
              className={styles.facet}
              hoverClass={styles.pressed}
              aria-role="button"
              onClick={() => onFill(facet.key)}
            >
              <View className={styles.facetBody}>
                <Text className={styles.facetLabel}>{facet.label}</Text>
                <Text className={styles.facetWords}>
                  {facet.missing.length === 0
                    ? '都记下了'
                    : `还不知道：${facet.missing.slice(0, 4).join('、')}${facet.missing.length > 4 ? '…' : ''}`}
                </Text>
              </View>
              <Text className={styles.fill}>{facet.missing.length === 0 ? '看看' : '补上'}</Text>
            </View>
          ))}
        </View>
      )}
      {open === 'me' && (
        <View className={styles.facets}>
          <Text className={styles.why}>{theyKnowMe.why}</Text>
          {theyKnowMe.facets.map((facet) => (
            <View key={facet.key} className={styles.facet}>
              <View className={styles.facetBody}>
                <Text className={facet.views > 0 ? styles.facetLabel : styles.facetUnmet}>{facet.label}</Text>
                <Text className={styles.facetWords}>{facet.isWritten ? facet.words : '你还没写这一面'}</Text>
              </View>
              {facet.isWritten ? (
                <SendButton
                  what={{ of: 'facet', facet: facet.key, label: facet.label }}
                  label="发给 TA"
                  makeCard={makeCard}
                  isQuiet={facet.views > 0}
                />
              ) : (
                <Text className={styles.fill} aria-role="button" onClick={onWrite}>
                  去写
                </Text>
              )}
            </View>
          ))}
        </View>
      )}
    </View>
  )
}

/** Words first; the exact share stands in the reason one tap away. */
function howWell(percent: number): string {
  if (percent >= 80) return '很清楚'
  if (percent >= 50) return '大半清楚'
  if (percent >= 25) return '知道一些'
  if (percent > 0) return '刚开始'
  return '还不了解'
}
