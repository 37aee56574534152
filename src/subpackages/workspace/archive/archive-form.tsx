import type { OperationOutput } from '@contract/operations'
import { type Audience, audienceLabels, audiences } from '@domain/activities/activity/activity'
import { archiveFields } from '@domain/people/customer-archive/archive-fields'
import { archiveCompleteness } from '@domain/people/customer-archive/completeness'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { PrimaryButton } from '@/components/controls/primary-button'
import { TextField } from '@/components/controls/text-field'
import { PageFrame } from '@/components/frame/page-frame'
import { say } from '@/platform/dialogs/notify'
import { goBackOr } from '@/platform/navigation/navigation'
import { audienceHints } from '../shared/audience-hints'
import { ArchiveFacetSection } from './archive-facet-section'
import styles from './archive-form.module.scss'
import { ChoiceChips } from './choice-chips'
import { useArchiveDraft } from './use-archive-draft'

interface Props {
  customer: OperationOutput<'getCustomer'>
  /** The facet to open first. */
  openAt?: string
}

export function ArchiveForm({ customer, openAt }: Props) {
  const { draft, change, setField, save, isBusy } = useArchiveDraft(customer)
  const { percent, facets } = archiveCompleteness(draft.fields)
  const [open, setOpen] = useState(openAt ?? facets.find(({ missing }) => missing.length > 0)?.key)
  const filled = facets.reduce((sum, facet) => sum + facet.filled, 0)

  const finish = async () => {
    if (!(await save())) return
    say('存好了')
    goBackOr('customer', { personId: customer.person.personId })
  }
  return (
    <PageFrame
      bottom={
        <PrimaryButton isBusy={isBusy} onClick={() => void finish()}>
          存好
        </PrimaryButton>
      }
    >
      <View className={styles.top}>
        <Text className={styles.title}>{customer.person.name}的档案</Text>
        <Text className={styles.words}>
          {filled === 0 ? '知道一点记一点，不用一次写完' : `记下了 ${filled} 件，剩下的见面再慢慢聊`}
        </Text>
        <View className={styles.track}>
          <View className={styles.fill} style={{ width: `${percent}%` }} />
        </View>
      </View>

      <View className={styles.paper}>
        <TextField
          label="我给 TA 的备注名"
          value={draft.remarkName}
          maxLength={20}
          placeholder="比如：林悦（小区邻居）"
          onChange={(remarkName) => change({ remarkName })}
        />
        <Text className={styles.label}>怎么认识的</Text>
        <ChoiceChips
          choices={audiences.map((key) => ({ key, label: audienceLabels[key] }))}
          chosen={draft.audience}
          onPick={(key) => change({ audience: key as Audience })}
        />
        <Text className={styles.hint}>{audienceHints[draft.audience]}</Text>
      </View>

      {facets.map((facet) => (
        <ArchiveFacetSection
          key={facet.key}
          facet={facet}
          fields={archiveFields.filter((field) => field.facet === facet.key)}
          values={draft.fields}
          isOpen={open === facet.key}
          onTurn={() => setOpen(open === facet.key ? undefined : facet.key)}
          onChange={setField}
        />
      ))}
      <Text className={styles.foot}>加密存放，只有你看得到。离开这一页也会自动存下。</Text>
    </PageFrame>
  )
}
