import type { RecordFinding } from '../../../records/record-finding.ts';
import { visibleText } from '../../../support/visible-text.ts';

/** Where, what, in which form it was expected, and the first of them. */
export function cellsLine(finding: RecordFinding, form: string | undefined): string {
  const { file, column, message, examples, count } = finding;
  const shown = examples
    .slice(0, 3)
    .map(({ row, value }) =>
      [row === undefined ? '' : `row ${row}`, value === undefined ? '' : visibleText(value)]
        .filter((part) => part !== '')
        .join(': '),
    );
  const more = count > shown.length ? '; …' : '';
  const expected = form === undefined ? '' : `, which is ${form}`;
  const where = visibleText(column === undefined ? file : `${file}, column ${column}`);
  return `${where}: ${visibleText(message)}${expected} (${shown.join('; ')}${more})`;
}
