/** The browser's own chooser for `image/*` or `video/*`; null when the person chose none. */
export function chooseFile(accept: string): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.style.display = 'none'
    const end = (file: File | null) => {
      input.remove()
      resolve(file)
    }
    input.onchange = () => end(input.files?.[0] ?? null)
    input.addEventListener('cancel', () => end(null))
    document.body.append(input)
    input.click()
  })
}
