import type { CodePage } from '../../diagnostics/code-page.ts';
import { backdated } from './codes/backdated.ts';
import { emptyPeriod } from './codes/empty-period.ts';
import { exists } from './codes/exists.ts';
import { gap } from './codes/gap.ts';
import { hash } from './codes/hash.ts';
import { misnamed } from './codes/misnamed.ts';
import { notAnApprover } from './codes/not-an-approver.ts';
import { overlap } from './codes/overlap.ts';
import { unreadable } from './codes/unreadable.ts';
import { unsigned } from './codes/unsigned.ts';

/** Codes of findings on released versions. */
export type ReleaseCode =
  | 'release/backdated'
  | 'release/empty-period'
  | 'release/exists'
  | 'release/gap'
  | 'release/hash'
  | 'release/misnamed'
  | 'release/not-an-approver'
  | 'release/overlap'
  | 'release/unreadable'
  | 'release/unsigned';

/** The page of every code. */
export const releaseCodes: Readonly<Record<ReleaseCode, CodePage>> = {
  'release/backdated': backdated,
  'release/empty-period': emptyPeriod,
  'release/exists': exists,
  'release/gap': gap,
  'release/hash': hash,
  'release/misnamed': misnamed,
  'release/not-an-approver': notAnApprover,
  'release/overlap': overlap,
  'release/unreadable': unreadable,
  'release/unsigned': unsigned,
};
