import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inSettings, noticeTemplates } from '../../../../domain/people/notice/notice-template'
import { noticeSettings, phoneSettings } from '../../../../scripts/deploy/read-settings'

const read = (file: string) => readFileSync(path.resolve(__dirname, '../../../..', file), 'utf8')

test('the operator’s page names the setting of every template, and no other', () => {
  const told = [...read('docs/deploying.md').matchAll(/^\| `(SHUKE_TEMPLATE_\w+)`/gm)].map(([, name]) => name)
  expect(told).toEqual(noticeSettings.map(({ name }) => name))
})

test('the phone’s build has a place for each: Taro reads its own folder alone and so cannot derive them', () => {
  const wanted = noticeTemplates.map((template) => `TARO_APP_NOTICE_${inSettings(template)}`).sort()
  for (const file of ['src/platform/notices/subscribe.weapp.ts', 'config/index.ts']) {
    expect([...read(file).matchAll(/\bTARO_APP_NOTICE_\w+/g)].map(([name]) => name).sort()).toEqual(wanted)
  }
})

test('the phone asks by the id alone, whatever the fields are called', () => {
  expect(phoneSettings({ SHUKE_TEMPLATE_EVENING_DIGEST: 'AbC:date3,number4' })).toEqual({
    TARO_APP_NOTICE_ACTIVITY_REMINDER: '',
    TARO_APP_NOTICE_APPOINTMENT_CHANGE: '',
    TARO_APP_NOTICE_EVENING_DIGEST: 'AbC',
  })
})
