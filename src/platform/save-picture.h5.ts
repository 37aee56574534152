function download(href: string, fileName: string) {
  const link = document.createElement('a')
  link.href = href
  link.download = fileName
  document.body.append(link)
  link.click()
  link.remove()
}

/** Saves a picture given by its URL; resolves to whether it was handed over. */
export async function savePicture(path: string): Promise<boolean> {
  download(path, 'shuke.png')
  return true
}

export async function saveTextFile(fileName: string, text: string): Promise<boolean> {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  download(href, fileName)
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
  return true
}
