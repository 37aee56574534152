import type { ArtName } from '@domain/activity-template/art-names'
import { pictureUrl } from '@/platform/picture-url'
import album from '../assets/cards/album.png'
import answerSheet from '../assets/cards/answer-sheet.png'
import bench from '../assets/cards/bench.png'
import bookshelf from '../assets/cards/bookshelf.png'
import cake from '../assets/cards/cake.png'
import checkup from '../assets/cards/checkup.png'
import clinic from '../assets/cards/clinic.png'
import familyTable from '../assets/cards/family-table.png'
import handshake from '../assets/cards/handshake.png'
import heightChart from '../assets/cards/height-chart.png'
import kite from '../assets/cards/kite.png'
import lampHouse from '../assets/cards/lamp-house.png'
import lantern from '../assets/cards/lantern.png'
import letter from '../assets/cards/letter.png'
import piggyJar from '../assets/cards/piggy-jar.png'
import runningShoes from '../assets/cards/running-shoes.png'
import seedling from '../assets/cards/seedling.png'
import signpost from '../assets/cards/signpost.png'
import tea from '../assets/cards/tea.png'
import trail from '../assets/cards/trail.png'
import umbrella from '../assets/cards/umbrella.png'
import windowMug from '../assets/cards/window-mug.png'

const cards: Record<ArtName, string> = {
  'family-table': familyTable,
  kite,
  umbrella,
  tea,
  trail,
  bookshelf,
  'running-shoes': runningShoes,
  lantern,
  clinic,
  'piggy-jar': piggyJar,
  bench,
  seedling,
  letter,
  handshake,
  'lamp-house': lampHouse,
  checkup,
  cake,
  'height-chart': heightChart,
  signpost,
  album,
  'window-mug': windowMug,
  'answer-sheet': answerSheet,
}

/** A raster picture for a chat card or a poster: neither takes the SVG drawings, so those have a PNG of their own. */
export function cardPicture(cover: string): string {
  return cover.startsWith('art:') ? (cards[cover.slice(4) as ArtName] ?? cards.bench) : pictureUrl(cover)
}
