import type { CodePage } from '../diagnostics/code-page.ts';
import { absentColumn } from './codes/absent-column.ts';
import { badDate } from './codes/bad-date.ts';
import { badFlag } from './codes/bad-flag.ts';
import { badInstant } from './codes/bad-instant.ts';
import { badNumber } from './codes/bad-number.ts';
import { brokenLine } from './codes/broken-line.ts';
import { duplicateHeader } from './codes/duplicate-header.ts';
import { duplicateId } from './codes/duplicate-id.ts';
import { emptyFile } from './codes/empty-file.ts';
import { encoding } from './codes/encoding.ts';
import { missingColumn } from './codes/missing-column.ts';
import { missingId } from './codes/missing-id.ts';
import { missingValue } from './codes/missing-value.ts';
import { raggedRow } from './codes/ragged-row.ts';
import { unknownColumn } from './codes/unknown-column.ts';
import { unknownLead } from './codes/unknown-lead.ts';
import { unknownMember } from './codes/unknown-member.ts';
import { unknownName } from './codes/unknown-name.ts';
import { unknownOpportunity } from './codes/unknown-opportunity.ts';
import { unknownPurpose } from './codes/unknown-purpose.ts';
import { unknownSignal } from './codes/unknown-signal.ts';
import { unknownStage } from './codes/unknown-stage.ts';
import { unknownValue } from './codes/unknown-value.ts';
import { unreadableFile } from './codes/unreadable-file.ts';

/** Codes of findings on the files of an export. */
export type RecordCode =
  | 'records/absent-column'
  | 'records/bad-date'
  | 'records/bad-flag'
  | 'records/bad-instant'
  | 'records/bad-number'
  | 'records/broken-line'
  | 'records/duplicate-header'
  | 'records/duplicate-id'
  | 'records/empty-file'
  | 'records/encoding'
  | 'records/missing-column'
  | 'records/missing-id'
  | 'records/missing-value'
  | 'records/ragged-row'
  | 'records/unknown-column'
  | 'records/unknown-lead'
  | 'records/unknown-member'
  | 'records/unknown-name'
  | 'records/unknown-opportunity'
  | 'records/unknown-purpose'
  | 'records/unknown-signal'
  | 'records/unknown-stage'
  | 'records/unknown-value'
  | 'records/unreadable-file';

/** The page of every code. */
export const recordCodes: Readonly<Record<RecordCode, CodePage>> = {
  'records/absent-column': absentColumn,
  'records/bad-date': badDate,
  'records/bad-flag': badFlag,
  'records/bad-instant': badInstant,
  'records/bad-number': badNumber,
  'records/broken-line': brokenLine,
  'records/duplicate-header': duplicateHeader,
  'records/duplicate-id': duplicateId,
  'records/empty-file': emptyFile,
  'records/encoding': encoding,
  'records/missing-column': missingColumn,
  'records/missing-id': missingId,
  'records/missing-value': missingValue,
  'records/ragged-row': raggedRow,
  'records/unknown-column': unknownColumn,
  'records/unknown-lead': unknownLead,
  'records/unknown-member': unknownMember,
  'records/unknown-name': unknownName,
  'records/unknown-opportunity': unknownOpportunity,
  'records/unknown-purpose': unknownPurpose,
  'records/unknown-signal': unknownSignal,
  'records/unknown-stage': unknownStage,
  'records/unknown-value': unknownValue,
  'records/unreadable-file': unreadableFile,
};
