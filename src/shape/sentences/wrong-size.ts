import type { Breach } from '../breach.ts';
import { empty } from '../codes/empty.ts';
import { outOfRange } from '../codes/out-of-range.ts';
import { repeatedEntry } from '../codes/repeated-entry.ts';
import { wrongLength } from '../codes/wrong-length.ts';
import type { Complaint } from '../complaint.ts';
import { subject } from '../subject.ts';
import { valueAt } from '../value-at.ts';
import { quoted } from '../value-words.ts';

/** A block or list without the entries it needs, or with too many. */
export function wrongSize(breach: Breach): Complaint {
  const { path, value } = breach;
  const size = typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
  if (size === 0) return { page: empty, path, message: `${subject(breach)} is empty` };
  const limit = numberParam(breach, 'limit');
  return {
    page: wrongLength,
    path,
    message: `${subject(breach)} has ${size === 1 ? '1 entry' : `${size} entries`}, not ${limit}`,
    help: `write ${limit === 1 ? 'one entry' : `${limit} entries`}`,
  };
}

/** A number beyond a bound. */
export function outsideBounds(breach: Breach): Complaint {
  const limit = numberParam(breach, 'limit');
  const comparison = String(breach.params['comparison']);
  const large = comparison.startsWith('<');
  const inclusive = comparison.endsWith('=');
  return {
    page: outOfRange,
    path: breach.path,
    message: `${subject(breach)} is ${String(breach.value)}, which is too ${large ? 'large' : 'small'}`,
    help: inclusive
      ? `write ${limit} or ${large ? 'less' : 'more'}`
      : `write a number ${large ? 'below' : 'above'} ${limit}`,
  };
}

/** The second of two equal entries. */
export function repeated(breach: Breach): Complaint {
  const [first, second] = [numberParam(breach, 'i'), numberParam(breach, 'j')].toSorted(
    (left, right) => left - right,
  );
  const path = [...breach.path, second ?? 0];
  return {
    page: repeatedEntry,
    path,
    message: `${quoted(valueAt(breach.data, path) ?? null)} stands twice in ${subject(breach)}`,
    related: { path: [...breach.path, first ?? 0], message: 'the first time' },
    repair: 'remove',
  };
}

function numberParam({ params }: Breach, name: string): number {
  const value = params[name];
  if (typeof value !== 'number') throw new Error(`the validator gave no ${name}`);
  return value;
}
