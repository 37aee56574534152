import { View } from '@tarojs/components'
import { useState } from 'react'
import { Avatar } from '@/components/pictures/avatar'
import { say } from '@/platform/dialogs/notify'
import { choosePicture } from '@/platform/files/upload-picture'
import styles from './face-field.module.scss'

interface Props {
  name: string
  avatar: string
  onChange: (avatar: string) => void
}

/** The agent's face, changed by tapping it. */
export function FaceField({ name, avatar, onChange }: Props) {
  const [isBusy, setBusy] = useState(false)
  const choose = async () => {
    if (isBusy) return
    setBusy(true)
    try {
      const photo = await choosePicture()
      if (photo) onChange(photo)
    } catch {
      say('没有传上去，再试一次')
    } finally {
      setBusy(false)
    }
  }
  return (
    <View className={styles.face} hoverClass={styles.pressed} aria-role="button" onClick={() => void choose()}>
      <Avatar name={name || '我'} src={avatar || undefined} size={80} />
      <View className={styles.words}>{isBusy ? '正在上传……' : avatar ? '换张照片' : '放一张看得清脸的照片'}</View>
    </View>
  )
}
