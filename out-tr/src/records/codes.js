import { absentColumn } from './codes/absent-column.js';
import { badDate } from './codes/bad-date.js';
import { badFlag } from './codes/bad-flag.js';
import { badInstant } from './codes/bad-instant.js';
import { badNumber } from './codes/bad-number.js';
import { brokenLine } from './codes/broken-line.js';
import { duplicateHeader } from './codes/duplicate-header.js';
import { duplicateId } from './codes/duplicate-id.js';
import { emptyFile } from './codes/empty-file.js';
import { encoding } from './codes/encoding.js';
import { missingColumn } from './codes/missing-column.js';
import { missingId } from './codes/missing-id.js';
import { raggedRow } from './codes/ragged-row.js';
import { unknownColumn } from './codes/unknown-column.js';
import { unknownLead } from './codes/unknown-lead.js';
import { unknownPurpose } from './codes/unknown-purpose.js';
import { unknownSignal } from './codes/unknown-signal.js';
import { unknownStage } from './codes/unknown-stage.js';
import { unknownValue } from './codes/unknown-value.js';
import { unreadableFile } from './codes/unreadable-file.js';
/** The page of every code. */
export const recordCodes = {
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
    'records/ragged-row': raggedRow,
    'records/unknown-column': unknownColumn,
    'records/unknown-lead': unknownLead,
    'records/unknown-purpose': unknownPurpose,
    'records/unknown-signal': unknownSignal,
    'records/unknown-stage': unknownStage,
    'records/unknown-value': unknownValue,
    'records/unreadable-file': unreadableFile,
};
