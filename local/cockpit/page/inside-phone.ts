// Goes before the app in every phone: what a real phone brings along and a frame in a page does not.
import './phone-clock'
import './private-history'
import './edge-swipe'
