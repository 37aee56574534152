import { View } from '@tarojs/components'

export default function Landing() {
  return <View>熟客</View>
}
