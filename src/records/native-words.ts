import { type RecordCode, recordCodes } from './codes.ts';
import type { RecordFinding } from './record-finding.ts';

/** What to do about files of the native form (docs/records.md), where the code's own help speaks of the source. */
const helps: Readonly<Partial<Record<RecordCode, string>>> = {
  'records/bad-date': 'write dates as 2026-11-20',
  'records/bad-flag': 'write true or false, of a consent given or withdrawn',
  'records/bad-instant': 'write instants as 2026-11-20T08:12:00Z',
  'records/bad-number': 'write numbers with a point before decimals and without thousands',
  'records/encoding': 'export as UTF-8, the encoding of native files',
  'records/missing-column': 'add the column to the export',
  'records/unknown-column':
    'correct the name, take the column out of the export, or read the file by a source that ignores it',
  'records/missing-value': 'fill the column in every row, or leave the row out',
  'records/unknown-member': 'write the id of a member of the agreement',
  'records/unknown-name': 'write an id of the agreement, or one of the words that docs/records.md lists',
  'records/unknown-purpose': 'write the id of a purpose of the agreement',
  'records/unknown-signal': 'write the id of a signal of the agreement',
  'records/unknown-stage': 'write the id of a stage of the agreement',
  'records/unreadable-file':
    'draw the export anew, with commas between cells and double quotes around those that hold one',
  'records/unknown-value': 'correct the value, or extend the domain of the field',
};

/** The finding as somebody can follow it who has no source; what the place has said itself stays. */
export function inNativeWords(finding: RecordFinding): RecordFinding {
  const { code, help } = finding;
  const isOwn = help !== recordCodes[code].help && code !== 'records/encoding';
  return { ...finding, help: isOwn ? help : (helps[code] ?? help) };
}
