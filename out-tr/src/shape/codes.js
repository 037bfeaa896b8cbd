import { conflictingKeys } from './codes/conflicting-keys.js';
import { empty } from './codes/empty.js';
import { misplacedKind } from './codes/misplaced-kind.js';
import { missingKey } from './codes/missing-key.js';
import { missingKind } from './codes/missing-kind.js';
import { notADocument } from './codes/not-a-document.js';
import { outOfRange } from './codes/out-of-range.js';
import { repeatedEntry } from './codes/repeated-entry.js';
import { tooManyFindings } from './codes/too-many-findings.js';
import { unknownKey } from './codes/unknown-key.js';
import { unknownKind } from './codes/unknown-kind.js';
import { unknownValue } from './codes/unknown-value.js';
import { wrongForm } from './codes/wrong-form.js';
import { wrongLength } from './codes/wrong-length.js';
import { wrongType } from './codes/wrong-type.js';
/** Every code a finding about the shape of a document can carry, by name. */
export const shapeCodes = [
    conflictingKeys,
    empty,
    misplacedKind,
    missingKey,
    missingKind,
    notADocument,
    outOfRange,
    repeatedEntry,
    tooManyFindings,
    unknownKey,
    unknownKind,
    unknownValue,
    wrongForm,
    wrongLength,
    wrongType,
];
