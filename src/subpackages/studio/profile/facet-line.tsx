import { type Facet, facetLabels } from '@domain/people/agent-profile/agent-profile'
import { View } from '@tarojs/components'
import { Icon } from '@/components/pictures/icon'
import { Picture } from '@/components/pictures/picture'
import styles from './facet-line.module.scss'
import { facetPrompts } from './facet-prompts'

/** One face in the list: its beginning, or the question that would begin it. */
export function FacetLine({ facet, onOpen }: { facet: Facet; onOpen: () => void }) {
  const [picture] = facet.pictures
  const isWritten = facet.text !== ''
  return (
    <View className={styles.line} hoverClass={styles.pressed} aria-role="button" onClick={onOpen}>
      <View className={styles.words}>
        <View className={styles.label}>{facetLabels[facet.key]}</View>
        <View className={isWritten ? styles.text : styles.prompt}>
          {isWritten ? facet.text : facetPrompts[facet.key].question}
        </View>
      </View>
      {picture && <Picture id={picture} className={styles.picture} />}
      <View className={styles.go}>
        <Icon name="chevron" size={16} />
      </View>
    </View>
  )
}
