import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { PageFrame } from '@/components/frame/page-frame'
import { EmptyState } from '@/components/frame/page-state'
import { EraseEverything } from './erase-everything'
import { KnownTags } from './known-tags'
import styles from './known-view.module.scss'
import { MyDataControls } from './my-data-controls'
import { MyName } from './my-name'
import { Sentences } from './sentences'
import { TagSheet } from './tag-sheet'

interface Props {
  agentId: string
  known: OperationOutput<'getKnownAboutMe'>
  reload: () => Promise<void>
}

export function KnownView({ agentId, known, reload }: Props) {
  const { agent, tags, facts, timeline, consent, consentHistory } = known
  const [openKey, setOpenKey] = useState<string | null>(null)
  const opened = tags.find(({ key }) => key === openKey)
  const isEmpty = tags.length === 0 && facts.length === 0 && timeline.length === 0
  return (
    <PageFrame>
      <View className={styles.head}>
        <Text className={styles.title}>{agent.name} 了解我什么</Text>
        <Text className={styles.hint}>每一条都写着从哪儿知道的。不对就改，不想说就藏，改完 TA 马上看到新的。</Text>
      </View>
      <MyDataControls
        agentId={agentId}
        agentName={agent.name}
        isWithdrawn={consent === 'withdrawn'}
        talksAhead={known.talksAhead}
        eventsAhead={known.eventsAhead}
        consentText={known.consentText}
        onChange={reload}
      />
      {consent === 'withdrawn' && (
        <View className={styles.withdrawn}>你已撤回同意，下面这些 {agent.name} 都看不到，也不再记新的。</View>
      )}
      {isEmpty && <EmptyState title="TA 还什么都不知道" hint="你看过、答过、报名过的，会连同原因写在这里。" />}
      {!isEmpty && consent === 'granted' && (
        <MyName agentId={agentId} agentName={agent.name} name={known.name} onChange={reload} />
      )}
      <KnownTags tags={tags} isGranted={consent === 'granted'} onOpen={({ key }) => setOpenKey(key)}>
        <Sentences label="资料里写着" sentences={facts.map(({ words }) => words)} first={6} />
      </KnownTags>
      {timeline.length > 0 && <Text className={styles.section}>发生过的</Text>}
      <Sentences sentences={timeline.map(({ words }) => words)} first={8} />
      <EraseEverything history={consentHistory} />
      {opened && <TagSheet agentId={agentId} tag={opened} onClose={() => setOpenKey(null)} onChange={reload} />}
    </PageFrame>
  )
}
