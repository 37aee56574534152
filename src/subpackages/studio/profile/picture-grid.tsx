import { View } from '@tarojs/components'
import { Icon } from '@/components/pictures/icon'
import { Picture } from '@/components/pictures/picture'
import { choosePicture } from '@/platform/files/upload-picture'
import { useUpload } from '../shared/use-upload'
import styles from './picture-grid.module.scss'

interface Props {
  pictures: readonly string[]
  most: number
  onChange: (pictures: string[]) => void
}

/** A few pictures to go with a text: add one, take one out. */
export function PictureGrid({ pictures, most, onChange }: Props) {
  const { upload, isBusy } = useUpload()
  const add = () => void upload(choosePicture, (picture) => onChange([...pictures, picture]))
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
        <View className={styles.cell} aria-role="button" onClick={add}>
          <View className={styles.add}>{isBusy ? '上传中……' : '加图片'}</View>
        </View>
      )}
    </View>
  )
}
