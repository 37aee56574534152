import type { OperationOutput } from '@contract/operations'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { joiningOf } from '@/components/activity/joinable'
import { PageFrame } from '@/components/frame/page-frame'
import { closedNoticeOf } from './closed-notice'
import { LandingBottom } from './landing-bottom'
import { LandingContent } from './landing-content'
import { LandingSheets, type Sheet } from './landing-sheets'
import styles from './landing-view.module.scss'
import { primaryActionOf } from './primary-action'
import type { Landing } from './use-landing'

/** One opened activity: what stands over it, itself, what can be done with it, and the sheets over it. */
export function LandingView(props: {
  landing: Landing
  opened: OperationOutput<'openShareLink'>
  reload: () => Promise<void>
}) {
  const { landing, opened, reload } = props
  const { touch } = landing
  const { activity, mine } = opened
  const [sheet, setSheet] = useState<Sheet>(null)
  const [registration, setRegistration] = useState<'registered' | 'cancelled' | null>(null)
  const isRegistered = (registration ?? mine.registration) === 'registered'
  const joining = joiningOf(opened)
  const closedNotice = closedNoticeOf(opened, joining, isRegistered)

  return (
    <PageFrame
      isPlain={activity.kind !== 'greeting'}
      bottom={
        landing.isPreview ? null : (
          <LandingBottom
            landing={landing}
            opened={opened}
            primary={primaryActionOf(opened, joining, isRegistered)}
            onOpen={setSheet}
          />
        )
      }
      onTouch={touch?.touched}
    >
      <View>
        {opened.isOwner && <View className={styles.notice}>这是客户看到的样子，你自己的浏览不记录</View>}
        {closedNotice && (
          <View className={activity.state === 'cancelled' ? styles.cancelled : styles.notice}>{closedNotice}</View>
        )}
        <LandingContent
          opened={opened}
          joining={joining}
          blocks={landing.blocks}
          onAgent={() => setSheet('agent')}
          onVideo={(id, percent) => touch?.trackVideo(id, percent)}
        />
      </View>
      <LandingSheets
        landing={landing}
        opened={opened}
        sheet={sheet}
        isRegistered={isRegistered}
        onClose={() => setSheet(null)}
        onRegistration={(state) => {
          setRegistration(state)
          void reload()
        }}
      />
    </PageFrame>
  )
}
