import { profileLimits } from '@domain/people/agent-profile/profile-limits'
import { View } from '@tarojs/components'
import { TextField } from '@/components/controls/text-field'
import { checkField, type ProfileDraft, type ProfileField } from './profile-draft'

const looks: Record<ProfileField, { label: string; placeholder: string; hint?: string }> = {
  name: { label: '名字', placeholder: '客户平时怎么称呼你' },
  headline: { label: '一句话介绍', placeholder: '例如 帮年轻家庭把保障配明白' },
  institution: { label: '所在机构', placeholder: '公司或代理机构全称' },
  licenceNumber: {
    label: '执业证编号',
    placeholder: '证件正面那一串',
    hint: '会写在你发出的每张卡片上，谁都能查证',
  },
  city: { label: '常在的城市', placeholder: '例如 苏州' },
}

interface Props {
  profile: ProfileDraft
  fields: readonly ProfileField[]
  /** Problems are shown once somebody tried to go on. */
  isChecked: boolean
  onChange: (profile: ProfileDraft) => void
}

export function ProfileFields({ profile, fields, isChecked, onChange }: Props) {
  return (
    <View>
      {fields.map((field) => (
        <TextField
          key={field}
          {...looks[field]}
          maxLength={profileLimits[field]}
          value={profile[field]}
          error={isChecked ? checkField(profile, field) : undefined}
          onChange={(value) => onChange({ ...profile, [field]: value })}
        />
      ))}
    </View>
  )
}
