import type { ChangeRecord, IntendedBreak } from '../../model/checks.ts';
import type { Side } from '../../model/text.ts';

/** A record that came with a change, and what of it was not said for an earlier one. */
export interface FreshRecord {
  readonly record: ChangeRecord;
  /** Departments that agreed to this change. */
  readonly approved: readonly Side[];
  /** Somebody decided this change without waiting. */
  readonly isEmergency: boolean;
}

/**
 * The records of a newer version that are about its change. One that the older version has too is spent, with the approvals
 * and the emergency in it: a later last day, another reason, or the agreement that follows an emergency do not renew it. The
 * same id with other breaks, or approved anew, is fresh; what stood in it before still counts for nothing. Under another id
 * a record about the same break is the same one.
 */
export function freshRecords(
  before: readonly ChangeRecord[],
  after: readonly ChangeRecord[],
): readonly FreshRecord[] {
  return after.flatMap((record) => {
    const spent = before.filter((each) => each.id === record.id || isAboutSame(each, record));
    const fresh = freshOf(record, spent);
    return spent.some((each) => isSpent(fresh, each)) ? [] : [fresh];
  });
}

function isAboutSame(one: ChangeRecord, other: ChangeRecord): boolean {
  return one.breaks.some((named) => other.breaks.some((each) => isSame(named, each)));
}

function freshOf(record: ChangeRecord, spent: readonly ChangeRecord[]): FreshRecord {
  const given = (['marketing', 'sales'] as const).filter((side) => {
    const approval = record.approved[side];
    return approval !== undefined && !spent.some(({ approved }) => isSaidBy(approval, approved[side]));
  });
  const { emergency } = record;
  const isEmergency = emergency !== undefined && !spent.some((each) => isSaidBy(emergency, each.emergency));
  return { record, approved: given, isEmergency };
}

function isSpent({ record, approved, isEmergency }: FreshRecord, spent: ChangeRecord): boolean {
  const namesMore = record.breaks.some((named) => !spent.breaks.some((each) => isSame(each, named)));
  if (namesMore || isEmergency) return false;
  // After an emergency the departments agree to what is merged.
  return approved.length === 0 || (spent.id === record.id && spent.emergency !== undefined);
}

interface Word {
  readonly by: string;
  readonly on: string;
}

function isSaidBy(word: Word, earlier: Word | undefined): boolean {
  return word.by === earlier?.by && word.on === earlier.on;
}

function isSame(one: IntendedBreak, other: IntendedBreak): boolean {
  return one.rule === other.rule && one.object === other.object;
}
