const cloudbase = require('@cloudbase/node-sdk')

/** Says hello, remembers who came, and sends them a message if they allowed one. Also fired every morning. */
exports.main = async (event, context) => {
  const { WX_OPENID: openid, TCB_ENV: env } = JSON.parse(context.environment)
  const app = cloudbase.init({ env, keepalive: true })
  const visits = app.database().collection('visits')
  if (event.Type === 'Timer') return `${event.TriggerName}: ${(await visits.count()).total} so far`

  await visits.add({ openid, at: new Date() })
  const { result } = await app.callWxOpenApi({
    apiName: 'subscribeMessage.send',
    requestData: { touser: openid, template_id: 'welcome', data: { thing1: { value: event.name } } },
  })
  return `hello ${event.name}, ${result.errcode === 0 ? 'a message is on its way' : 'no message'}`
}
