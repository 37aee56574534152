import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { QuietButton } from '@/components/controls/quiet-button'
import { PageFrame } from '@/components/frame/page-frame'
import { EmptyState, FailedState, LoadingState } from '@/components/frame/page-state'
import { useGetKnownAboutMe } from '@/operations/use-get-known-about-me'
import { goBackOr, pageParams } from '@/platform/navigation/navigation'
import { EraseEverything } from '../../known-about-me/erase-everything'
import { KnownTag } from '../../known-about-me/known-tag'
import { MyDataControls } from '../../known-about-me/my-data-controls'
import { MyName } from '../../known-about-me/my-name'
import { TagSheet } from '../../known-about-me/tag-sheet'
import { ShowMore } from '../../shared/show-more'
import styles from './index.module.scss'

type Known = OperationOutput<'getKnownAboutMe'>
type Tag = Known['tags'][number]

function byDimension(tags: readonly Tag[]): { label: string; tags: Tag[] }[] {
  const groups = new Map<string, Tag[]>()
  for (const tag of tags) groups.set(tag.dimensionLabel, [...(groups.get(tag.dimensionLabel) ?? []), tag])
  return [...groups].map(([label, ofGroup]) => ({ label, tags: ofGroup }))
}

/** 我的顾问了解我什么: every sentence with its reason, and everything one may do about it. */
export default function KnownAboutMePage() {
  const [{ a: agentId = '' }] = useState(pageParams)
  const known = useGetKnownAboutMe({ agentId })
  const [openKey, setOpenKey] = useState<string | null>(null)

  if (known.state === 'failed' && known.error.code === 'consent_missing') {
    return (
      <PageFrame>
        <EmptyState
          title="TA 还什么都不知道"
          hint="你没有同意过，所以这里什么都没记。"
          action={<QuietButton onClick={() => goBackOr('subpackages/customer/pages/advisors/index')}>返回</QuietButton>}
        />
      </PageFrame>
    )
  }
  if (known.state === 'failed') {
    return (
      <PageFrame>
        <FailedState error={known.error} onRetry={known.retry} />
      </PageFrame>
    )
  }
  if (known.state === 'loading') {
    return (
      <PageFrame>
        <LoadingState />
      </PageFrame>
    )
  }
  const { agent, tags, facts, timeline, consent, consentHistory } = known.data
  const shown = tags.filter(({ isHidden }) => !isHidden)
  const hidden = tags.filter(({ isHidden }) => isHidden)
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
        talksAhead={known.data.talksAhead}
        eventsAhead={known.data.eventsAhead}
        consentText={known.data.consentText}
        onChange={known.reload}
      />
      {consent === 'withdrawn' && (
        <View className={styles.withdrawn}>你已撤回同意，下面这些 {agent.name} 都看不到，也不再记新的。</View>
      )}
      {isEmpty && <EmptyState title="TA 还什么都不知道" hint="你看过、答过、报名过的，会连同原因写在这里。" />}
      {!isEmpty && consent === 'granted' && (
        <MyName agentId={agentId} agentName={agent.name} name={known.data.name} onChange={known.reload} />
      )}
      {shown.length > 0 && (
        <Text className={styles.section}>{consent === 'granted' ? 'TA 记得这些' : '之前记下的'}</Text>
      )}
      {byDimension(shown).map(({ label, tags: ofGroup }) => (
        <View key={label} className={styles.card}>
          <Text className={styles.dimension}>{label}</Text>
          <ShowMore items={ofGroup} first={3}>
            {(tag) => <KnownTag key={tag.key} tag={tag} onClick={() => setOpenKey(tag.key)} />}
          </ShowMore>
        </View>
      ))}
      {facts.length > 0 && (
        <View className={styles.card}>
          <Text className={styles.dimension}>资料里写着</Text>
          <ShowMore items={facts} first={6}>
            {({ words }, index) => (
              <Text key={`${index}${words}`} className={styles.fact}>
                {words}
              </Text>
            )}
          </ShowMore>
        </View>
      )}
      {hidden.length > 0 && <Text className={styles.section}>你藏起来的，TA 看不到</Text>}
      {hidden.length > 0 && (
        <View className={styles.card}>
          {hidden.map((tag) => (
            <KnownTag key={tag.key} tag={tag} onClick={() => setOpenKey(tag.key)} />
          ))}
        </View>
      )}
      {timeline.length > 0 && <Text className={styles.section}>发生过的</Text>}
      {timeline.length > 0 && (
        <View className={styles.card}>
          <ShowMore items={timeline} first={8}>
            {({ at, kind, words }, index) => (
              <Text key={`${at}${kind}${index}`} className={styles.fact}>
                {words}
              </Text>
            )}
          </ShowMore>
        </View>
      )}
      <EraseEverything history={consentHistory} />
      {opened && <TagSheet agentId={agentId} tag={opened} onClose={() => setOpenKey(null)} onChange={known.reload} />}
    </PageFrame>
  )
}
