import { useState } from 'react'
import { PrimaryButton } from '@/components/controls/primary-button'
import { HalfSheet } from '@/components/frame/half-sheet'
import { FaceField } from './face-field'
import { checkField, type ProfileDraft, type ProfileField } from './profile-draft'
import { ProfileFields } from './profile-fields'

const fields: ProfileField[] = ['name', 'headline', 'institution', 'licenceNumber', 'city']

interface Props {
  profile: ProfileDraft
  isBusy: boolean
  onClose: () => void
  onSave: (profile: ProfileDraft) => void
}

/** Name, face, licence: what stands on everything the agent shares. */
export function BasicsSheet({ profile, isBusy, onClose, onSave }: Props) {
  const [changed, setChanged] = useState(profile)
  const [isChecked, setChecked] = useState(false)
  const save = () => {
    setChecked(true)
    if (!fields.some((field) => checkField(changed, field))) onSave(changed)
  }
  return (
    <HalfSheet
      title="我的资料"
      onClose={onClose}
      bottom={
        <PrimaryButton isBusy={isBusy} onClick={save}>
          保存
        </PrimaryButton>
      }
    >
      <FaceField
        name={changed.name}
        avatar={changed.avatar}
        onChange={(avatar) => setChanged({ ...changed, avatar })}
      />
      <ProfileFields profile={changed} fields={fields} isChecked={isChecked} onChange={setChanged} />
    </HalfSheet>
  )
}
