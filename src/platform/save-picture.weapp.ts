import Taro from '@tarojs/taro'
import { agreeToPrivacyGuide } from './privacy'

/** Saves a picture file into the phone's album; resolves to whether it is there. */
export async function savePicture(path: string): Promise<boolean> {
  if (!(await agreeToPrivacyGuide())) return false
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: path })
    return true
  } catch {
    return false
  }
}

/** Hands a text file to a chat of the person's choice, the only way out of a mini program. */
export async function saveTextFile(fileName: string, text: string): Promise<boolean> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`
  try {
    await writeFile(filePath, text)
    await Taro.shareFileMessage({ filePath, fileName })
    return true
  } catch {
    return false
  }
}

function writeFile(filePath: string, data: string): Promise<void> {
  return new Promise((success, fail) => {
    Taro.getFileSystemManager().writeFile({ filePath, data, encoding: 'utf8', success: () => success(), fail })
  })
}
