import { Image, View } from '@tarojs/components'
import { pictureUrl } from '@/platform/pictures/picture-url'
import styles from './avatar.module.scss'

const tints = [styles.pine, styles.clay, styles.plum, styles.sea, styles.moss, styles.wheat]

/** A face, or the name's last character on a tint that always belongs to that name. `size` in px of a 375 screen. */
export function Avatar({ name, src, size = 44 }: { name: string; src?: string; size?: number }) {
  const room = { width: `${size}px`, height: `${size}px` }
  if (src) {
    return (
      <View className={styles.avatar} style={room}>
        <Image className={styles.face} src={pictureUrl(src)} mode="aspectFill" />
      </View>
    )
  }
  const trimmed = name.trim()
  const tint = tints[[...trimmed].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % tints.length]
  return (
    <View className={`${styles.avatar} ${tint}`} style={{ ...room, fontSize: `${Math.round(size * 0.42)}px` }}>
      {initialOf(trimmed)}
    </View>
  )
}

/** A remark such as “何叔(钓鱼)” is known by what stands before the bracket. */
function initialOf(name: string): string {
  const [plain = ''] = name.split(/[(（]/)
  return [...(plain.trim() || name)].pop() ?? '客'
}
