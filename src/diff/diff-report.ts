import type { Agreement } from '../model/agreement.ts';
import type { Rename } from '../model/rename.ts';
import type { ToolLanguage } from '../model/words/language.ts';
import type { AgreementDiff } from './agreement-diff.ts';
import type { Change, ChangedThing } from './change.ts';
import type { ObjectPair } from './objects/object-pair.ts';
import { ownRows } from './objects/own-rows.ts';
import { pairTitle } from './objects/pair-words.ts';
import type { SignatureNeed } from './signature-need.ts';
import { signatureNeed } from './signatures.ts';
import type { ChangedRow } from './words/changed-rows.ts';

/**
 * `breaking`: somebody relies on what is not so any more; `behaviour`: something else is done, and nobody relies on it;
 * `editorial`: only words, logs or the look of files; `same`: not even those.
 */
export type Verdict = 'breaking' | 'behaviour' | 'editorial' | 'same';

/** What a newer agreement does otherwise, ready to be told in one language. Plain data. */
export interface DiffReport {
  readonly verdict: Verdict;
  readonly need: SignatureNeed;
  /** The weightiest first. */
  readonly changes: readonly Change[];
  /** Definitions that say something else, as they said it before and say it now. */
  readonly objects: readonly ChangedObject[];
  /** Definitions that are written otherwise and proved to mean the same. */
  readonly rewritten: readonly ChangedThing[];
  readonly renames: readonly Rename[];
}

/** A definition in plain words, before and after. */
export interface ChangedObject extends ChangedThing {
  /** `SLA “First contact”`. */
  readonly title: string;
  readonly became: 'added' | 'removed' | 'changed';
  readonly rows: readonly ChangedRow[];
}

export function diffReport(
  { changes, versions }: AgreementDiff,
  { filesDiffer, renames }: { readonly filesDiffer: boolean; readonly renames: readonly Rename[] },
  language: ToolLanguage,
): DiffReport {
  const { before, after, pairs } = versions;
  const told = pairs.filter((pair) => isTold(pair, changes));
  return {
    verdict: verdictOf(changes, filesDiffer),
    need: signatureNeed(changes, filesDiffer),
    changes,
    objects: told.map((pair) => changedObject(pair, [before, after], language)),
    rewritten: pairs
      .filter((pair) => !told.includes(pair) && (pair.decides || pair.changed.size > 0))
      .map(({ noun, id }) => ({ noun, id })),
    renames,
  };
}

function verdictOf(changes: readonly Change[], filesDiffer: boolean): Verdict {
  if (changes.some(({ severity }) => severity === 'error')) return 'breaking';
  if (changes.some(({ severity }) => severity === 'warning')) return 'behaviour';
  return changes.length > 0 || filesDiffer ? 'editorial' : 'same';
}

/** Some change is about it, or has it behind. */
function isTold({ noun, id }: ObjectPair, changes: readonly Change[]): boolean {
  return changes.some(({ because, object }) =>
    [object, ...because].some((thing) => thing.noun === noun && thing.id === id),
  );
}

function changedObject(
  pair: ObjectPair,
  [before, after]: readonly [Agreement, Agreement],
  language: ToolLanguage,
): ChangedObject {
  const [was, is] = [pair.before, pair.after];
  return {
    noun: pair.noun,
    id: pair.id,
    title: pairTitle(pair, language),
    became: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed',
    rows: ownRows(pair, [before, after], language),
  };
}
