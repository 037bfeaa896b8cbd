import type { LoadReport } from '../../records/load/load-export.ts';
import type { RecordFinding } from '../../records/record-finding.ts';
import { counted } from '../../support/counted.ts';
import { visibleText } from '../../support/visible-text.ts';
import { recordFindingLines } from './record-finding-lines.ts';

/** Files without which an export would be another one. */
export interface BrokenExport {
  /** As the user knows them; at least one. */
  readonly files: readonly string[];
  /** What is to be done about them; what is wrong with single rows would not have ended the run. */
  readonly findings: readonly RecordFinding[];
  /** How many findings there are beside. */
  readonly others: number;
}

/** Undefined of a whole export: rows can be left out of it, but no file, and no column that somebody meant to be there. */
export function brokenExport(
  { tables, findings }: LoadReport,
  files: readonly { readonly shown: string }[],
): BrokenExport | undefined {
  const read = new Set(tables.map(({ file }) => file));
  const inColumns = new Set(findings.filter(({ code }) => aboutColumns.has(code)).map(({ file }) => file));
  const broken = files.map(({ shown }) => shown).filter((file) => !read.has(file) || inColumns.has(file));
  if (broken.length === 0) return undefined;
  const ending = broken.flatMap((file) => {
    const own = findings.filter((finding) => finding.file === file && finding.severity !== 'info');
    const whole = own.filter(({ code }) => aboutColumns.has(code) || aboutFiles.has(code));
    return whole.length > 0 ? whole : own;
  });
  return {
    files: broken,
    findings: ending,
    others: findings.filter(({ severity }) => severity !== 'info').length - ending.length,
  };
}

const aboutColumns: ReadonlySet<string> = new Set(['records/duplicate-header', 'records/missing-column']);
const aboutFiles: ReadonlySet<string> = new Set(['records/empty-file', 'records/unreadable-file']);

/** What ended the run, and nothing else; `so` says what became of it. */
export function brokenLines({ files, findings, others }: BrokenExport, so: string): readonly string[] {
  const rest =
    others === 0
      ? []
      : [
          `${counted(others, 'further finding')} did not end the run and ${others === 1 ? 'is' : 'are'} told once the files can be read.`,
        ];
  const names = files.map(visibleText).join(', ');
  const cannot = files.length === 1 ? 'cannot be read as it is' : 'cannot be read as they are';
  return [
    ...findings.flatMap((finding) => recordFindingLines(finding)),
    ...rest,
    `${names} ${cannot}, and without a whole export ${so}.`,
  ];
}
