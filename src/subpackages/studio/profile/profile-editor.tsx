import { type Facet, type FacetKey, facetKeys, facetLabels } from '@domain/people/agent-profile/agent-profile'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { PrimaryButton } from '@/components/controls/primary-button'
import { HalfSheet } from '@/components/frame/half-sheet'
import { PageFrame } from '@/components/frame/page-frame'
import { SectionCard } from '@/components/frame/section-card'
import { Avatar } from '@/components/pictures/avatar'
import { openPage } from '@/platform/navigation/navigation'
import { WordButton } from '../shared/word-button'
import { BasicsSheet } from './basics-sheet'
import { FacetLine } from './facet-line'
import { FacetWriter } from './facet-writer'
import { facetOf, missingFacets, type ProfileDraft, sayCompleteness, withFacet } from './profile-draft'
import styles from './profile-editor.module.scss'
import { TalkHoursEditor } from './talk-hours-editor'
import { useFacetDraft } from './use-facet-draft'
import { useSaveProfile } from './use-save-profile'

/** The agent's card from behind: what is written, what is not yet, and when there is time to talk. */
export function ProfileEditor({ saved }: { saved: ProfileDraft & { agentId: string } }) {
  const [profile, setProfile] = useState<ProfileDraft>(saved)
  const writing = useFacetDraft()
  const { facet } = writing
  const [isEditingBasics, setEditingBasics] = useState(false)
  const { save, isBusy } = useSaveProfile()
  const written = facetKeys.length - missingFacets(profile).length

  const keep = async (changed: ProfileDraft): Promise<boolean> => {
    const isSaved = await save(changed)
    if (isSaved) setProfile(changed)
    return isSaved
  }
  // Closing keeps what was written: nobody should lose a paragraph by tapping beside it.
  const closeFacet = async (changed: Facet) => {
    const known = facetOf(profile, changed.key)
    const isSame = known.text === changed.text.trim() && known.pictures.join() === changed.pictures.join()
    if (isSame || (await keep(withFacet(profile, changed)))) writing.close()
  }
  return (
    <PageFrame
      bottom={
        <PrimaryButton onClick={() => openPage('agentCard', { agentId: saved.agentId })}>
          看看客户看到的我
        </PrimaryButton>
      }
    >
      <View className={styles.head}>
        <Avatar name={profile.name} src={profile.avatar || undefined} size={72} />
        <View className={styles.words}>
          <View className={styles.name}>{profile.name}</View>
          <View className={styles.headline}>{profile.headline}</View>
          <View className={styles.licence}>{profile.institution}</View>
          <View className={styles.licence}>执业证 {profile.licenceNumber}</View>
          <View className={styles.edit}>
            <WordButton words="改资料" onTap={() => setEditingBasics(true)} />
          </View>
        </View>
      </View>
      <View className={styles.completeness}>
        <View className={styles.track}>
          {facetKeys.map((key, index) => (
            <View key={key} className={`${styles.part} ${index < written ? styles.full : ''}`} />
          ))}
        </View>
        <Text className={styles.complete}>{sayCompleteness(profile)}</Text>
      </View>
      <SectionCard title="客户认识我的八个方面">
        {facetKeys.map((key: FacetKey) => (
          <FacetLine key={key} facet={facetOf(profile, key)} onOpen={() => writing.open(facetOf(profile, key))} />
        ))}
      </SectionCard>
      <SectionCard title="什么时候方便聊">
        <TalkHoursEditor hours={profile.talkHours} onChange={(talkHours) => void keep({ ...profile, talkHours })} />
      </SectionCard>
      <View className={styles.room} />
      {facet && (
        <HalfSheet
          title={facetLabels[facet.key]}
          onClose={() => void closeFacet(facet)}
          bottom={
            <PrimaryButton isBusy={isBusy} onClick={() => void closeFacet(facet)}>
              写好了
            </PrimaryButton>
          }
        >
          <FacetWriter facet={facet} onChange={writing.change} />
        </HalfSheet>
      )}
      {isEditingBasics && (
        <BasicsSheet
          profile={profile}
          isBusy={isBusy}
          onClose={() => setEditingBasics(false)}
          onSave={async (changed) => {
            if (await keep(changed)) setEditingBasics(false)
          }}
        />
      )}
    </PageFrame>
  )
}
