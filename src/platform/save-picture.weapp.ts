import Taro from '@tarojs/taro'

/** Saves a picture file into the phone's album; resolves to whether it is there. */
export async function savePicture(path: string): Promise<boolean> {
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
    Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
    await Taro.shareFileMessage({ filePath, fileName })
    return true
  } catch {
    return false
  }
}
