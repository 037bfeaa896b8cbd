import type { CodePage } from '../diagnostics/code-page.ts';
import { conflictingKeys } from './codes/conflicting-keys.ts';
import { empty } from './codes/empty.ts';
import { misplacedKind } from './codes/misplaced-kind.ts';
import { missingKey } from './codes/missing-key.ts';
import { missingKind } from './codes/missing-kind.ts';
import { notADocument } from './codes/not-a-document.ts';
import { outOfRange } from './codes/out-of-range.ts';
import { repeatedEntry } from './codes/repeated-entry.ts';
import { tooManyFindings } from './codes/too-many-findings.ts';
import { unknownKey } from './codes/unknown-key.ts';
import { unknownKind } from './codes/unknown-kind.ts';
import { unknownValue } from './codes/unknown-value.ts';
import { wrongForm } from './codes/wrong-form.ts';
import { wrongLength } from './codes/wrong-length.ts';
import { wrongType } from './codes/wrong-type.ts';

/** Every code a finding about the shape of a document can carry, by name. */
export const shapeCodes: readonly CodePage[] = [
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
