import type { Block } from '@domain/activity/activity'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { say } from '@/platform/dialogs/notify'
import { choosePicture } from '@/platform/files/upload-picture'
import { chooseVideo } from '@/platform/files/upload-video'
import styles from './add-block.module.scss'

type Uploaded<B> = B extends { type: 'picture' | 'video' } ? Omit<B, 'id'> : never
export type AddableBlock = 'heading' | 'text' | 'quote' | Uploaded<Block>

/** What can be put into the page, in words. Pictures and videos are stored before they are added. */
export function AddBlock({ onAdd, isLast = false }: { onAdd: (added: AddableBlock) => void; isLast?: boolean }) {
  const [isBusy, setBusy] = useState(false)
  const upload = async (choose: () => Promise<AddableBlock | null>) => {
    setBusy(true)
    try {
      const added = await choose()
      if (added) onAdd(added)
    } catch (reason) {
      say(
        reason instanceof Error && reason.message === 'video_too_large'
          ? '视频太大了，选一段 50 MB 以内的'
          : '没有传上去，再试一次',
      )
    } finally {
      setBusy(false)
    }
  }
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
    { words: '图片', add: () => void upload(addPicture) },
    { words: '引用', add: () => onAdd('quote') },
    { words: '视频', add: () => void upload(addVideo) },
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
