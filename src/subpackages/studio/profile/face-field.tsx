import { View } from '@tarojs/components'
import { Avatar } from '@/components/pictures/avatar'
import { choosePicture } from '@/platform/files/upload-picture'
import { useUpload } from '../shared/use-upload'
import styles from './face-field.module.scss'

interface Props {
  name: string
  avatar: string
  onChange: (avatar: string) => void
}

/** The agent's face, changed by tapping it. */
export function FaceField({ name, avatar, onChange }: Props) {
  const { upload, isBusy } = useUpload()
  return (
    <View
      className={styles.face}
      hoverClass={styles.pressed}
      aria-role="button"
      onClick={() => void upload(choosePicture, onChange)}
    >
      <Avatar name={name || '我'} src={avatar || undefined} size={80} />
      <View className={styles.words}>{isBusy ? '正在上传……' : avatar ? '换张照片' : '放一张看得清脸的照片'}</View>
    </View>
  )
}
