import type { Block } from '@domain/activities/activity/activity'
import { View } from '@tarojs/components'
import { choosePicture } from '@/platform/files/upload-picture'
import { chooseVideo } from '@/platform/files/upload-video'
import { useUpload } from '../../shared/use-upload'
import styles from './add-block.module.scss'

type Uploaded<B> = B extends { type: 'picture' | 'video' } ? Omit<B, 'id'> : never
export type AddableBlock = 'heading' | 'text' | 'quote' | Uploaded<Block>

/** What can be put into the page, in words. Pictures and videos are stored before they are added. */
export function AddBlock({ onAdd, isLast = false }: { onAdd: (added: AddableBlock) => void; isLast?: boolean }) {
  const { upload, isBusy } = useUpload()
  const addPicture = async (): Promise<AddableBlock | null> => {
    const picture = await choosePicture()
    return picture ? { type: 'picture', picture } : null
  }
  const addVideo = async (): Promise<AddableBlock | null> => {
    const video = await chooseVideo()
    return video ? { type: 'video', video: video.fileId, seconds: video.seconds } : null
  }
  const choices = [
    { words: '正文', add: () => onAdd('text') },
    { words: '小标题', add: () => onAdd('heading') },
    { words: '图片', add: () => void upload(addPicture, onAdd) },
    { words: '引用', add: () => onAdd('quote') },
    { words: '视频', add: () => void upload(addVideo, onAdd) },
  ]
  return (
    <View className={`${styles.bar} ${isLast ? styles.last : ''}`}>
      <View className={styles.lead}>{isBusy ? '正在上传……' : '加'}</View>
      {!isBusy &&
        choices.map(({ words, add }) => (
          <View key={words} className={styles.choice} hoverClass={styles.pressed} aria-role="button" onClick={add}>
            {words}
          </View>
        ))}
    </View>
  )
}
