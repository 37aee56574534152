/** What became of a file: the person has it, did not want it after all, or this phone has no way to give it. */
export type Handover = 'handed' | 'declined' | 'impossible'

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

export async function saveTextFile(fileName: string, text: string): Promise<Handover> {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  download(href, fileName)
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
  return 'handed'
}
