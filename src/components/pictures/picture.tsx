import { Image } from '@tarojs/components'
import { useState } from 'react'
import { pictureUrl } from '@/platform/pictures/picture-url'
import styles from './picture.module.scss'

/** A picture by its id (`art:…` or a file id). A picture that does not arrive leaves a quiet surface, never a broken sign. */
export function Picture(props: { id: string; mode?: 'aspectFill' | 'aspectFit' | 'widthFix'; className?: string }) {
  const [isLost, setLost] = useState(false)
  const mode = props.mode ?? 'aspectFill'
  const look = mode === 'widthFix' ? styles.natural : mode === 'aspectFill' ? styles.filling : ''
  return (
    <Image
      className={`${styles.picture} ${look} ${props.className ?? ''} ${isLost ? styles.lost : ''}`}
      src={pictureUrl(props.id)}
      mode={mode}
      lazyLoad
      onError={() => setLost(true)}
      onLoad={() => setLost(false)}
    />
  )
}
