import { type Role, roles } from '../../test/functions/access/access-matrix'
import { type DescribedOperation, describeOperations } from './describe-operations'

/** `--json`: everything, for programs. Otherwise a table to read. */
export function printOperations(args: readonly string[]): string {
  const operations = describeOperations()
  return args.includes('--json') ? JSON.stringify(operations, null, 2) : `${inColumns(rowsOf(operations))}\n\n${legend}`
}

const letters: Record<Role, string> = {
  owner: 'o',
  anotherAgent: 'a',
  anotherCustomer: 'c',
  stranger: 's',
  nobody: 'n',
}
const legend =
  'o owner · a another agent · c another customer · s stranger · n nobody. More: --json, docs/operations.md'

function rowsOf(operations: readonly DescribedOperation[]): string[][] {
  return [
    ['noun', 'operation', 'function', roles.map((role) => letters[role]).join(' '), ''],
    ...operations.map((each) => [
      each.noun,
      each.name,
      each.function,
      roles.map((role) => (each.mayCall[role] === 'ok' ? '✓' : '·')).join(' '),
      each.says,
    ]),
  ]
}

function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
