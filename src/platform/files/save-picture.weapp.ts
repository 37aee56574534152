import Taro from '@tarojs/taro'
import { askToConfirm } from '../dialogs/notify'
import { agreeToPrivacyGuide } from '../privacy/privacy'
import type { Handover } from './save-picture'

/** Saves a picture file into the phone's album; resolves to whether it is there. */
export async function savePicture(path: string): Promise<boolean> {
  if (!(await agreeToPrivacyGuide())) return false
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: path })
    return true
  } catch (reason) {
    // Who refused the album once is never asked again by WeChat; only its settings page can undo that.
    if (!/auth/.test(errorText(reason)) || !(await openAlbumSetting())) return false
    return Taro.saveImageToPhotosAlbum({ filePath: path }).then(
      () => true,
      () => false,
    )
  }
}

async function openAlbumSetting(): Promise<boolean> {
  const question = {
    title: '还没有相册权限',
    text: '在设置里打开“添加到相册”，海报才能存进手机。',
    confirm: '去设置',
  }
  if (!(await askToConfirm(question))) return false
  return Taro.openSetting().then(
    ({ authSetting }) => authSetting['scope.writePhotosAlbum'] === true,
    () => false,
  )
}

/** Hands a text file to a chat of the person's choice, the only way out of a mini program. */
export async function saveTextFile(fileName: string, text: string): Promise<Handover> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`
  try {
    await writeFile(filePath, text)
  } catch {
    return 'impossible'
  }
  // WeChat opens its list of chats only right after a tap, and what was to be handed over came from the network meanwhile.
  const question = {
    title: '资料导出好了',
    text: '发到“文件传输助手”或自己的聊天里就能保存。',
    confirm: '去发送',
    cancel: '不用了',
  }
  if (!(await askToConfirm(question))) return 'declined'
  return new Promise((resolve) => {
    const fail = (reason: unknown) => resolve(/cancel/.test(errorText(reason)) ? 'declined' : 'impossible')
    try {
      Taro.shareFileMessage({ filePath, fileName, success: () => resolve('handed'), fail })
    } catch (reason) {
      fail(reason)
    }
  })
}

function errorText(reason: unknown): string {
  return String((reason as { errMsg?: unknown } | null)?.errMsg ?? reason)
}

function writeFile(filePath: string, data: string): Promise<void> {
  return new Promise((success, fail) => {
    Taro.getFileSystemManager().writeFile({ filePath, data, encoding: 'utf8', success: () => success(), fail })
  })
}
