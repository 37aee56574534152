/** Where a file of the mini program's own packages is found at run time; `path` is as in dist. */
export function packageFile(path: string): string {
  return new URL(path, document.baseURI).href
}
