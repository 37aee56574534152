import type { Facet, FacetKey } from '@domain/people/agent-profile/agent-profile'
import { profileLimits } from '@domain/people/agent-profile/profile-limits'
import { Textarea, View } from '@tarojs/components'
import { facetPrompts } from './facet-prompts'
import styles from './facet-writer.module.scss'
import { PictureGrid } from './picture-grid'

/** One face of the agent: a gentle question, the words, a few pictures. */
export function FacetWriter({ facet, onChange }: { facet: Facet; onChange: (facet: Facet) => void }) {
  const { question, example } = facetPrompts[facet.key as FacetKey]
  const left = profileLimits.facetText - facet.text.length
  return (
    <View>
      <View className={styles.question}>{question}</View>
      <View className={styles.example}>{example}</View>
      <Textarea
        className={styles.text}
        value={facet.text}
        placeholder="写在这里"
        placeholderClass={styles.placeholder}
        maxlength={profileLimits.facetText}
        showConfirmBar={false}
        cursorSpacing={120}
        onInput={(event) => onChange({ ...facet, text: event.detail.value })}
      />
      {left < 100 && <View className={styles.left}>还能写 {left} 个字</View>}
      <PictureGrid
        pictures={facet.pictures}
        most={profileLimits.facetPictures}
        onChange={(pictures) => onChange({ ...facet, pictures })}
      />
      {facet.pictures.length > 0 && facet.text.trim() === '' && (
        <View className={styles.left}>再写一两句话，这一面才会给客户看</View>
      )}
    </View>
  )
}
