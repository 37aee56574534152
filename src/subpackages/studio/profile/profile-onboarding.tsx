import { type FacetKey, facetLabels } from '@domain/people/agent-profile/agent-profile'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { PrimaryButton } from '@/components/controls/primary-button'
import { QuietButton } from '@/components/controls/quiet-button'
import { TagChip } from '@/components/controls/tag-chip'
import { PageFrame } from '@/components/frame/page-frame'
import { replacePage } from '@/platform/navigation/navigation'
import { FaceField } from './face-field'
import { FacetWriter } from './facet-writer'
import { checkField, type ProfileField, withFacet } from './profile-draft'
import { ProfileFields } from './profile-fields'
import styles from './profile-onboarding.module.scss'
import { useOnboardingDraft } from './use-onboarding-draft'
import { useSaveProfile } from './use-save-profile'

const steps: { title: string; lead: string; fields: ProfileField[] }[] = [
  { title: '先认识一下你', lead: '客户打开你发的东西，第一眼看到的就是这些', fields: ['name', 'headline'] },
  { title: '让人放心', lead: '写清楚你在哪里执业，客户随时能查', fields: ['institution', 'licenceNumber', 'city'] },
  { title: '写一面真实的你', lead: '先写一面就好，其余的以后慢慢补', fields: [] },
]
const firstFacets: FacetKey[] = ['whoIAm', 'story', 'values']

/** Becoming an agent in three calm steps. */
export function ProfileOnboarding() {
  const [step, setStep] = useState(0)
  const [isChecked, setChecked] = useState(false)
  const { profile, facet, isRead, change, forget } = useOnboardingDraft()
  const { save, isBusy } = useSaveProfile()
  const { title, lead, fields } = steps[step] ?? { title: '', lead: '', fields: [] }
  const isLast = step === steps.length - 1

  const goOn = async () => {
    if (fields.some((field) => checkField(profile, field))) return setChecked(true)
    setChecked(false)
    if (!isLast) return setStep(step + 1)
    if (!(await save(withFacet(profile, facet)))) return
    await forget()
    replacePage('home')
  }
  return (
    <PageFrame
      bottom={
        <View className={styles.buttons}>
          {step > 0 && (
            <View className={styles.back}>
              <QuietButton onClick={() => setStep(step - 1)}>上一步</QuietButton>
            </View>
          )}
          <View className={styles.next}>
            <PrimaryButton isBusy={isBusy} onClick={() => void goOn()}>
              {isLast ? (facet.text.trim() ? '写好了' : '先不写，进去看看') : '下一步'}
            </PrimaryButton>
          </View>
        </View>
      }
    >
      <View className={styles.page}>
        <View className={styles.progress} aria-label={`第 ${step + 1} 步，共 ${steps.length} 步`}>
          {steps.map((each, index) => (
            <View key={each.title} className={`${styles.dot} ${index <= step ? styles.done : ''}`} />
          ))}
        </View>
        <View className={styles.title}>{title}</View>
        <View className={styles.lead}>{lead}</View>
        {step === 0 && (
          <FaceField
            name={profile.name}
            avatar={profile.avatar}
            onChange={(avatar) => change({ profile: { ...profile, avatar } })}
          />
        )}
        {isRead && (
          <ProfileFields
            profile={profile}
            fields={fields}
            isChecked={isChecked}
            onChange={(changed) => change({ profile: changed })}
          />
        )}
        {isLast && (
          <>
            <View className={styles.chips}>
              {firstFacets.map((key) => (
                <TagChip key={key} isChosen={key === facet.key} onClick={() => change({ facet: { ...facet, key } })}>
                  {facetLabels[key]}
                </TagChip>
              ))}
            </View>
            <FacetWriter facet={facet} onChange={(changed) => change({ facet: changed })} />
          </>
        )}
      </View>
    </PageFrame>
  )
}
