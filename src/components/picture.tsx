import { Image } from '@tarojs/components'
import { useState } from 'react'
import { pictureUrl } from '@/platform/picture-url'
import styles from './picture.module.scss'

/** A picture by its id (`art:…` or a file id). A picture that does not arrive leaves a quiet surface, never a broken sign. */
export function Picture(props: { id: string; mode?: 'aspectFill' | 'aspectFit' | 'widthFix'; className?: string }) {
  const [isLost, setLost] = useState(false)
  return (
    <Image
      className={`${styles.picture} ${props.mode === 'widthFix' ? styles.natural : ''} ${props.className ?? ''} ${isLost ? styles.lost : ''}`}
      src={pictureUrl(props.id)}
      mode={props.mode ?? 'aspectFill'}
      lazyLoad
      onError={() => setLost(true)}
      onLoad={() => setLost(false)}
    />
  )
}
