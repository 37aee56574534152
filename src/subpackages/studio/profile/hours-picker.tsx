import { Picker } from '@nutui/nutui-react-taro'
import { View } from '@tarojs/components'
import styles from '../shared/picker-look.module.scss'

interface Props {
  title: string
  from: number
  to: number
  onClose: () => void
  onChoose: (from: number, to: number) => void
}

const hoursFrom = (first: number, words: (hour: number) => string) =>
  Array.from({ length: 17 }, (_, index) => ({ value: first + index, label: words(first + index) }))
const options = [hoursFrom(6, (hour) => `${hour}:00 起`), hoursFrom(7, (hour) => `到 ${hour}:00`)]

/** Chooses a stretch of whole hours of a day. */
export function HoursPicker({ title, from, to, onClose, onChoose }: Props) {
  return (
    <View className={styles.picker}>
      <Picker
        visible
        title={title}
        options={options}
        value={[from, to]}
        threeDimensional={false}
        onClose={onClose}
        onCancel={onClose}
        onConfirm={(_options, [chosenFrom, chosenTo]) => onChoose(Number(chosenFrom), Number(chosenTo))}
      />
    </View>
  )
}
