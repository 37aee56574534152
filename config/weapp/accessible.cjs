const path = require('node:path')
const spoken = require('./spoken-attributes.json')

/** Taro's templates drop what WeChat's screen reader says and needs: the template and its runtime must agree on the names. */
module.exports = (ctx) =>
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, spoken)
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'spoken-attributes.mjs')].flat()
    },
  })
