import { Canvas, Image, View } from '@tarojs/components'
import { useState } from 'react'
import { PrimaryButton } from '@/components/controls/primary-button'
import { PageFrame } from '@/components/frame/page-frame'
import { FailedState } from '@/components/frame/page-state'
import { say } from '@/platform/dialogs/notify'
import { savePicture } from '@/platform/files/save-picture'
import { pageParams } from '@/platform/navigation/navigation'
import { posterSize } from '../../poster/draw-poster'
import { usePoster } from '../../poster/use-poster'
import styles from './index.module.scss'

const canvasId = 'poster-canvas'

export default function PosterPage() {
  const [params] = useState(pageParams)
  const [isSaving, setSaving] = useState(false)
  const poster = usePoster(params.activityId ?? '', canvasId)

  const save = async (file: string) => {
    setSaving(true)
    const isSaved = await savePicture(file)
    setSaving(false)
    say(isSaved ? '存好了，去相册或聊天里发' : '没能存进相册，试试长按图片保存')
  }
  return (
    <PageFrame
      bottom={
        poster.state !== 'failed' && (
          <PrimaryButton
            isBusy={isSaving}
            isDisabled={poster.state === 'loading'}
            onClick={() => poster.state === 'ready' && void save(poster.file)}
          >
            {poster.state === 'loading' ? '正在画海报……' : '存到相册'}
          </PrimaryButton>
        )
      }
    >
      {poster.state === 'failed' ? (
        <FailedState error={poster.error} onRetry={poster.retry} />
      ) : (
        <View className={styles.page}>
          <View className={styles.paper}>
            {poster.state === 'ready' ? (
              <Image className={styles.poster} src={poster.file} mode="widthFix" showMenuByLongpress />
            ) : (
              <View className={styles.empty} aria-label="正在画海报" />
            )}
          </View>
          <View className={styles.hint}>也可以长按图片，直接发给朋友</View>
        </View>
      )}
      <Canvas
        type="2d"
        id={canvasId}
        canvasId={canvasId}
        className={styles.canvas}
        style={{ width: `${posterSize.width / 2}px`, height: `${posterSize.height / 2}px` }}
      />
    </PageFrame>
  )
}
