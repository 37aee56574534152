import { type ActivityTemplate, audiences } from '@domain/activities/activity/activity'
import { activityTemplates } from '@domain/activities/activity-template/templates'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { PageFrame } from '@/components/page-frame'
import { QuietButton } from '@/components/quiet-button'
import { openPage } from '@/platform/navigation'
import { BlankSheet } from '../../components/blank-sheet'
import { TemplateCard } from '../../components/template-card'
import { TemplateSheet } from '../../components/template-sheet'
import { UnfinishedDrafts } from '../../components/unfinished-drafts'
import { usePhoneDrafts } from '../../hooks/use-phone-drafts'
import { audienceWords } from './audience-words'
import styles from './index.module.scss'

const editor = 'subpackages/studio/pages/editor/index'

export default function Gallery() {
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
        onOpen={({ activityId }) => openPage(editor, { activityId })}
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
            openPage(editor, { template: shown.key })
          }}
        />
      )}
      {isChoosingKind && (
        <BlankSheet
          onClose={() => setChoosingKind(false)}
          onChoose={(kind) => {
            setChoosingKind(false)
            openPage(editor, { kind })
          }}
        />
      )}
    </PageFrame>
  )
}
