import { facetKeys } from '@domain/people/agent-profile/agent-profile'
import { Switch, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Avatar } from '@/components/pictures/avatar'
import { chooseLargeFont, useLargeFont } from '@/platform/fonts/large-font'
import { MenuRow } from '../shared/menu-row'
import type { MyProfile } from '../shared/my-profile'
import { type TabHandles, useTabHandle } from '../shared/tabs'
import { EveningDigestRow } from './evening-digest-row'
import styles from './me-tab.module.scss'
import { PrivacySheet } from './privacy-sheet'
import { TalksSheet } from './talks-sheet'

interface Props {
  handles: TabHandles
  profile: MyProfile
  reload: () => Promise<void>
  onEdit: () => void
  onPreview: () => void
  onOpen: (personId: string) => void
}

export function MeTab({ handles, profile, reload, onEdit, onPreview, onOpen }: Props) {
  const [sheet, setSheet] = useState<'talks' | 'privacy' | null>(null)
  const isLarge = useLargeFont()
  useTabHandle(handles, 'me', { reload })

  const written = new Set(profile.facets.map(({ key }) => key))
  const missing = facetKeys.filter((key) => !written.has(key)).length
  return (
    <View className={styles.tab}>
      <View className={styles.card} hoverClass={styles.pressed} aria-role="button" onClick={onPreview}>
        <View className={styles.face}>
          <Avatar name={profile.name} src={profile.avatar || undefined} size={64} />
          <View className={styles.who}>
            <Text className={styles.name}>{profile.name}</Text>
            <Text className={styles.institution}>{profile.institution}</Text>
          </View>
        </View>
        <Text className={styles.headline}>{profile.headline}</Text>
        <Text className={styles.licence}>
          {profile.city} · 执业证 {profile.licenceNumber}
        </Text>
        <View className={styles.look}>客户看到的我</View>
      </View>

      <View className={styles.list}>
        <MenuRow
          label="写我的名片"
          words={missing === 0 ? '八个方面都写好了' : `写了 ${written.size} 面，还差 ${missing} 面`}
          onClick={onEdit}
        />
        <MenuRow label="我的预约" words="谁约了我，什么时候" onClick={() => setSheet('talks')} />
        <EveningDigestRow agentId={profile.agentId} />
      </View>
      <View className={styles.list}>
        <View className={styles.setting}>
          <Text className={styles.settingLabel}>大字</Text>
          <Switch checked={isLarge} color="#1F5C4D" onChange={(event) => chooseLargeFont(event.detail.value)} />
        </View>
        <MenuRow label="怎么对待客户的信息" onClick={() => setSheet('privacy')} />
      </View>

      {sheet === 'talks' && <TalksSheet onOpen={onOpen} onClose={() => setSheet(null)} />}
      {sheet === 'privacy' && <PrivacySheet onClose={() => setSheet(null)} />}
    </View>
  )
}
