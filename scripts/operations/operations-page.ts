import { commonRefusals, errorMessages } from '@contract/errors'
import { type Role, roles } from '../../test/functions/access/access-matrix'
import type { DescribedOperation } from './describe-operations'
import { saySchema } from './say-schema'

const titles: Record<Role, string> = {
  owner: 'owner',
  anotherAgent: 'another agent',
  anotherCustomer: 'another customer',
  stranger: 'stranger',
  nobody: 'nobody',
}

/** docs/operations.md: who may call what, then each operation with what it takes, answers and refuses. */
export function operationsPage(operations: readonly DescribedOperation[]): string {
  const nouns = [...new Set(operations.map(({ noun }) => noun))]
  return [
    '# Operations',
    '<!-- Made by `npm run derive` from contract/, the functions and the access matrix; not edited by hand. -->',
    '`callFunction(function, { operation, input })` answers `{ ok: true, data, requestId }` or `{ ok: false, error: { code, message }, requestId }`. ' +
      'Input has no field beyond these. `npm run operations -- --json` prints the same as JSON Schema.',
    `Any operation may refuse with ${commonRefusals.map((code) => `\`${code}\` (${errorMessages[code]})`).join(', ')}.`,
    '## Who may call',
    accessTable(operations),
    'What is not theirs looks to others as if it did not exist; `ok` beside the owner means that it concerns only the caller or is public. ' +
      'The table is `test/functions/access/access-matrix.ts`, and every cell is a test.',
    ...nouns.flatMap((noun) => [
      `## ${noun}`,
      ...operations.filter((each) => each.noun === noun).map((each) => sayOperation(each)),
    ]),
    '',
  ].join('\n\n')
}

function accessTable(operations: readonly DescribedOperation[]): string {
  const rows = operations.map(
    ({ name, mayCall }) => `| \`${name}\` | ${roles.map((role) => mayCall[role]).join(' | ')} |`,
  )
  const head = `| | ${roles.map((role) => titles[role]).join(' | ')} |`
  return [head, `|${'---|'.repeat(roles.length + 1)}`, ...rows].join('\n')
}

function sayOperation({ name, says, function: answering, input, output, refusals }: DescribedOperation): string {
  const own = refusals.filter(({ isCommon }) => !isCommon)
  return [
    `### ${name}`,
    `${says} · \`${answering}\``,
    `\`\`\`\ninput  ${saySchema(input)}\noutput ${saySchema(output)}\n\`\`\``,
    ...(own.length > 0 ? [`Refuses: ${own.map(({ code, message }) => `\`${code}\` (${message})`).join(', ')}.`] : []),
  ].join('\n\n')
}
