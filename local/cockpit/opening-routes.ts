import { answerJson, answerText, HttpRefusal, type LocalCloud } from 'local-cloudbase'
import type { PageAssets } from './page-assets'
import type { Opening } from './stage'

/** The page and its parts; before the world is ready, a page that says how far it is and then becomes the real one. */
export function mountOpening(cloud: LocalCloud, assets: PageAssets, opening: Opening): void {
  cloud.route('GET', '/', ({ response, url }) => {
    if (url.pathname !== '/') throw new HttpRefusal(404, 'not found')
    answerText(response, opening.isReady ? assets.html : assets.opening, 'text/html; charset=utf-8')
  })
  cloud.route('GET', '/cockpit/opening', ({ response }) => answerJson(response, opening))
  const text = (route: string, body: string, type: string) =>
    cloud.route('GET', route, ({ response }) => answerText(response, body, `${type}; charset=utf-8`))
  text('/cockpit/page.css', assets.css, 'text/css')
  text('/cockpit/page.js', assets.script, 'text/javascript')
  text('/cockpit/inside-phone.js', assets.insidePhone, 'text/javascript')
}
