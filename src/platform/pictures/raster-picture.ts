import { artNames } from '@domain/activities/activity-template/art-names'
import { packageFile } from './package-file'
import { pictureUrl } from './picture-url'

/**
 * A picture for a chat card or a poster, neither of which takes an SVG: every drawing has a PNG as well. Without one
 * WeChat would send a picture of the page, with other customers on it. `packageRoot` is the caller's own, since WeChat
 * lets no subpackage show the files of another: the build puts a copy into each.
 */
export function rasterPicture(cover: string, packageRoot: 'subpackages/studio' | 'subpackages/workspace'): string {
  if (!cover.startsWith('art:')) return pictureUrl(cover)
  const name = artNames.find((known) => cover === `art:${known}`) ?? 'bench'
  return packageFile(`${packageRoot}/assets/cards/${name}.png`)
}
