import Taro from '@tarojs/taro'

/** A short line that goes away by itself. */
export function say(text: string): void {
  void Taro.showToast({ title: text, icon: 'none', duration: 2200 })
}

/** Asks before something that matters; resolves to whether the person confirmed. */
export async function askToConfirm(question: {
  title: string
  text: string
  confirm: string
  cancel?: string
  isDanger?: boolean
}): Promise<boolean> {
  const { confirm } = await Taro.showModal({
    title: question.title,
    content: question.text,
    // WeChat cuts button words at four characters.
    confirmText: question.confirm,
    cancelText: question.cancel ?? '再想想',
    confirmColor: question.isDanger ? '#B3261E' : '#1F5C4D',
    cancelColor: '#62665F',
  })
  return confirm
}
