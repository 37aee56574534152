import { Canvas, Image, View } from '@tarojs/components'
import { useState } from 'react'
import { PrimaryButton } from '@/components/controls/primary-button'
import { PageFrame } from '@/components/frame/page-frame'
import { ReadFrame } from '@/components/frame/read-frame'
import { say } from '@/platform/dialogs/notify'
import { savePicture } from '@/platform/files/save-picture'
import { posterSize } from './draw-poster'
import styles from './poster-view.module.scss'
import { usePoster } from './use-poster'

const canvasId = 'poster-canvas'

/** The poster as it is painted, and a way to keep it. */
export function PosterView({ activityId }: { activityId: string }) {
  const [isSaving, setSaving] = useState(false)
  const poster = usePoster(activityId, canvasId)

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
      <ReadFrame of={poster} outline={<Paper />}>
        {({ file }) => <Paper file={file} />}
      </ReadFrame>
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

function Paper({ file }: { file?: string }) {
  return (
    <View className={styles.page}>
      <View className={styles.paper}>
        {file ? (
          <Image className={styles.poster} src={file} mode="widthFix" showMenuByLongpress />
        ) : (
          <View className={styles.empty} aria-label="正在画海报" />
        )}
      </View>
      <View className={styles.hint}>也可以长按图片，直接发给朋友</View>
    </View>
  )
}
