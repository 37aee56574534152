// Like Taro's own entry, which asks for its runtime in a way that no bundler sees through and so keeps all of it.
const taro = require('@tarojs/api').default
const hooks = require('@tarojs/shared').hooks

if (hooks.isExist('initNativeApi')) hooks.call('initNativeApi', taro)

module.exports = taro
module.exports.default = taro
