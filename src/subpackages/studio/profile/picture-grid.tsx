import { View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '@/components/pictures/icon'
import { Picture } from '@/components/pictures/picture'
import { say } from '@/platform/dialogs/notify'
import { choosePicture } from '@/platform/files/upload-picture'
import styles from './picture-grid.module.scss'

interface Props {
  pictures: readonly string[]
  most: number
  onChange: (pictures: string[]) => void
}

/** A few pictures to go with a text: add one, take one out. */
export function PictureGrid({ pictures, most, onChange }: Props) {
  const [isBusy, setBusy] = useState(false)
  const add = async () => {
    if (isBusy) return
    setBusy(true)
    try {
      const picture = await choosePicture()
      if (picture) onChange([...pictures, picture])
    } catch {
      say('没有传上去，再试一次')
    } finally {
      setBusy(false)
    }
  }
  return (
    <View className={styles.grid}>
      {pictures.map((picture) => (
        <View key={picture} className={styles.cell}>
          <Picture id={picture} className={styles.picture} />
          <View
            className={styles.remove}
            aria-role="button"
            aria-label="拿掉这张"
            onClick={() => onChange(pictures.filter((each) => each !== picture))}
          >
            <View className={styles.cross}>
              <Icon name="close" size={12} />
            </View>
          </View>
        </View>
      ))}
      {pictures.length < most && (
        <View className={styles.cell} aria-role="button" onClick={() => void add()}>
          <View className={styles.add}>{isBusy ? '上传中……' : '加图片'}</View>
        </View>
      )}
    </View>
  )
}
