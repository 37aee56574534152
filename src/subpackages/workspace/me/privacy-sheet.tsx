import { Text, View } from '@tarojs/components'
import { HalfSheet } from '@/components/frame/half-sheet'
import styles from './privacy-sheet.module.scss'

const promises = [
  { title: '先同意，再记录', words: '客户点了“同意”之后，浏览才会记到 TA 名下；选“仅浏览”的人只计次数，不知道是谁。' },
  { title: '客户看得到', words: 'TA 可以随时打开“我的顾问了解我什么”，改正、隐藏、导出，或者全部删除。' },
  { title: '只有你看得到', words: '你的客户只属于你，同事和主管都看不到名字。' },
  { title: '档案加密存放', words: '生日、家人、收入这些，存下来之前先加密。' },
  { title: '客户撤回后', words: 'TA 会从你的名单里消失，重新同意才会回来。' },
]

export function PrivacySheet({ onClose }: { onClose: () => void }) {
  return (
    <HalfSheet title="怎么对待客户的信息" onClose={onClose}>
      {promises.map(({ title, words }) => (
        <View key={title} className={styles.promise}>
          <Text className={styles.title}>{title}</Text>
          <Text className={styles.words}>{words}</Text>
        </View>
      ))}
    </HalfSheet>
  )
}
