import { readFileSync } from 'node:fs'
import path from 'node:path'
import { sdkEnvironment } from '../../src/cloud/sdk-environment'
import {
  actions,
  aggregationOperators,
  aggregationStages,
  projectionOperators,
  queryOperators,
  type Support,
  updateOperatorNames,
  valueTypes,
} from '../../src/sdk-endpoint/support-table'

const readme = readFileSync(path.resolve(__dirname, '../../README.md'), 'utf8')
const kinds: Record<string, Readonly<Record<string, Support>>> = {
  actions,
  'operators of a query': queryOperators,
  'operators of an update': updateOperatorNames,
  'operators of a projection': projectionOperators,
  'aggregation stages': aggregationStages,
  'aggregation operators': aggregationOperators,
  'types of values': valueTypes,
}

test.each(Object.entries(kinds))('the README names every one of the %s, as the table has them', (kind, names) => {
  const cell = (support: Support) => {
    const listed = Object.keys(names).filter((name) => names[name] === support)
    return listed.length > 0 ? listed.map((name) => `\`${name}\``).join(' ') : '–'
  }
  expect(readme).toContain(`| ${kind} | ${cell('supported')} | ${cell('refused')} |`)
})

test('the README has the environment lines of an SDK elsewhere, as a cloud gives them', () => {
  const env = sdkEnvironment('local-cloudbase', '{"URL":"http://127.0.0.1:5210/admin"}')
  const lines = Object.entries(env).map(([name, value]) => `${name}=${value}\n`)
  expect(readme).toContain(`\`\`\`\n${lines.join('')}\`\`\``)
})
