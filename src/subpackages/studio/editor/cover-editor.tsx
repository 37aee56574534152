import { artNames } from '@domain/activities/activity-template/art-names'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { PrimaryButton } from '@/components/controls/primary-button'
import { HalfSheet } from '@/components/frame/half-sheet'
import { Picture } from '@/components/pictures/picture'
import { choosePicture } from '@/platform/files/upload-picture'
import { useUpload } from '../shared/use-upload'
import styles from './cover-editor.module.scss'

/** The cover as it will stand; tapped, it offers a photo or one of the drawings. */
export function CoverEditor({ cover, onChange }: { cover: string; onChange: (cover: string) => void }) {
  const [isOpen, setOpen] = useState(false)
  const { upload, isBusy } = useUpload()
  const choose = (chosen: string) => {
    onChange(chosen)
    setOpen(false)
  }
  return (
    <View className={styles.cover}>
      <View aria-role="button" onClick={() => setOpen(true)}>
        <Picture id={cover} className={styles.picture} />
        <View className={styles.change}>换封面</View>
      </View>
      {isOpen && (
        <HalfSheet
          title="选封面"
          onClose={() => setOpen(false)}
          bottom={
            <PrimaryButton isBusy={isBusy} onClick={() => void upload(choosePicture, choose)}>
              拍一张或从相册选
            </PrimaryButton>
          }
        >
          <View className={styles.drawings}>
            {artNames.map((name, index) => (
              <View
                key={name}
                className={`${styles.drawing} ${cover === `art:${name}` ? styles.chosen : ''}`}
                aria-role="button"
                aria-label={`第 ${index + 1} 幅画`}
                onClick={() => choose(`art:${name}`)}
              >
                <Picture id={`art:${name}`} className={styles.small} />
              </View>
            ))}
          </View>
        </HalfSheet>
      )}
    </View>
  )
}
