import { type Cloud, type CloudOptions, composeLocalCloud } from './cloud/compose-local-cloud'
import type { AnyPlugin, ApisOf } from './cloud/plugin'
import { type CloudApiOptions, cloudApi } from './cloud-api/cloud-api-plugin'
import { type DatabaseApi, type DatabaseOptions, database } from './database/database-plugin'
import { type FunctionsApi, type FunctionsOptions, functions } from './function-host/functions-plugin'
import { type StorageApi, storage } from './storage/storage-plugin'
import { type WechatApi, type WechatOptions, wechat } from './wechat/wechat-plugin'

export { type Cloud, type CloudOptions, composeLocalCloud } from './cloud/compose-local-cloud'
export type { AnyPlugin, ApisOf, CloudContext, Plugin, Service } from './cloud/plugin'
export type { SecretSettings } from './cloud/secrets'
export { type CloudApiOptions, cloudApi } from './cloud-api/cloud-api-plugin'
export { type DatabaseApi, type DatabaseCall, type DatabaseOptions, database } from './database/database-plugin'
export type { Document } from './engine/document'
export type { Change, ChangeListener } from './engine/document-change'
export type { DocumentEngine } from './engine/document-engine'
export type { CollectionDefinition, CollectionDefinitions, IndexDefinition } from './engine/index-definition'
export type { WorkCount } from './engine/work-count'
export { type FunctionsApi, type FunctionsOptions, functions } from './function-host/functions-plugin'
export { answerJson, answerText, readBody } from './http/answers'
export { contentTypeOf } from './http/content-type'
export type { Exchange, Route, RouteHandler } from './http/router'
export { HttpRefusal } from './refusal/http-refusal'
export { Refusal } from './refusal/refusal'
export type { ActionCall, ActionHandler } from './sdk-endpoint/sdk-endpoint'
export { type StorageApi, storage } from './storage/storage-plugin'
export type { SentMessage } from './wechat/outbox'
export { type WechatApi, type WechatOptions, wechat } from './wechat/wechat-plugin'

export interface LocalCloudOptions extends CloudOptions, DatabaseOptions, WechatOptions, CloudApiOptions {
  functions?: FunctionsOptions
}

export type LocalCloud = Cloud & DatabaseApi & StorageApi & FunctionsApi & WechatApi

/**
 * The whole local cloud: database, storage, functions, WeChat's stand-in and the cloud API, and whatever `plugins` add. Who
 * wants fewer lists those they want in `composeLocalCloud`.
 */
export function startLocalCloud<const Added extends readonly AnyPlugin[] = []>(
  options: LocalCloudOptions & { plugins?: Added },
): Promise<LocalCloud & ApisOf<Added>> {
  const ours = [
    database(options),
    storage(),
    functions(options.functions),
    wechat(options),
    cloudApi(options),
  ] as const satisfies readonly AnyPlugin[]
  const composed = composeLocalCloud({ ...options, plugins: [...ours, ...(options.plugins ?? [])] })
  return composed as Promise<unknown> as Promise<LocalCloud & ApisOf<Added>>
}
