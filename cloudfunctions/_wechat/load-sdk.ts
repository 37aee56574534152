import { environmentId } from '../_runtime/settings'

/**
 * Loaded only here: it costs a cold start a tenth of a second. Its `openapi` answers to every name, also to `then`, so it
 * must not be awaited itself.
 */
export async function loadSdk() {
  const sdk = await import('wx-server-sdk')
  sdk.init({ env: environmentId() })
  return sdk
}
