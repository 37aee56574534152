import { type ActivityTemplate, audiences } from '@domain/activities/activity/activity'
import { activityTemplates } from '@domain/activities/activity-template/templates'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { QuietButton } from '@/components/controls/quiet-button'
import { PageFrame } from '@/components/frame/page-frame'
import { openPage } from '@/platform/navigation/navigation'
import { audienceWords } from './audience-words'
import { BlankSheet } from './blank-sheet'
import styles from './gallery-view.module.scss'
import { TemplateCard } from './template-card'
import { TemplateSheet } from './template-sheet'
import { UnfinishedDrafts } from './unfinished-drafts'
import { usePhoneDrafts } from './use-phone-drafts'

/** Unfinished drafts, then templates by whom they are for. */
export function GalleryView() {
  const { drafts, drop } = usePhoneDrafts()
  const [shown, setShown] = useState<ActivityTemplate>()
  const [isChoosingKind, setChoosingKind] = useState(false)
  return (
    <PageFrame bottom={<QuietButton onClick={() => setChoosingKind(true)}>从空白开始</QuietButton>}>
      <View className={styles.head}>
        <View className={styles.title}>今天想发点什么？</View>
        <View className={styles.lead}>挑一个现成的，改两句就能发</View>
      </View>
      <UnfinishedDrafts
        drafts={drafts}
        onOpen={({ activityId }) => openPage('editor', { activityId })}
        onDrop={({ activityId }) => void drop(activityId)}
      />
      {audiences.map((audience) => (
        <View key={audience} className={styles.group}>
          <View className={styles.groupHead}>
            <Text className={styles.groupTitle}>{audienceWords[audience].title}</Text>
            <View className={styles.groupHint}>{audienceWords[audience].hint}</View>
          </View>
          {activityTemplates
            .filter((template) => template.audience === audience)
            .map((template, index) => (
              <TemplateCard
                key={template.key}
                template={template}
                isLead={index === 0}
                onOpen={() => setShown(template)}
              />
            ))}
        </View>
      ))}
      {shown && (
        <TemplateSheet
          template={shown}
          onClose={() => setShown(undefined)}
          onUse={() => {
            setShown(undefined)
            openPage('editor', { template: shown.key })
          }}
        />
      )}
      {isChoosingKind && (
        <BlankSheet
          onClose={() => setChoosingKind(false)}
          onChoose={(kind) => {
            setChoosingKind(false)
            openPage('editor', { kind })
          }}
        />
      )}
    </PageFrame>
  )
}
