import { listedRows, type RecordFinding } from '../../records/record-finding.ts';
import { visibleText } from '../../support/visible-text.ts';

/** A finding about records with its place, its first rows (`most` of them) and what to do, and a blank line after it. */
export function recordFindingLines(finding: RecordFinding, most: number = listedRows): readonly string[] {
  const { severity, file, column, message, examples, help, count, code } = finding;
  const place = column === undefined ? file : `${file}, column ${column}`;
  // Nothing has to be done about it; the report as JSON has the details.
  if (severity === 'info') return [`info: ${visibleText(`${place}: ${message}`)} (${code})`, ''];
  const listed = examples.slice(0, most).map(({ row, value }) => {
    const where = row === undefined ? '' : `row ${row}`;
    return [where, value === undefined ? '' : visibleText(value)].filter((part) => part !== '').join(': ');
  });
  const more = count > listed.length && listed.length > 0 ? [`  … and ${count - listed.length} more`] : [];
  return [
    `${severity}: ${visibleText(message)}`,
    `  --> ${visibleText(place)}`,
    ...listed.map((line) => `  ${line}`),
    ...more,
    `  = help: ${visibleText(help)}`,
    `  = rule: ${code} (docs/rules/${code}.md)`,
    '',
  ];
}
