import type { ChangeRecord, IntendedBreak } from '../../model/checks.ts';
import type { Side } from '../../model/text.ts';
import type { LocalDate } from '../../support/local-date.ts';
import { type Change, thingName } from '../change.ts';
import { type FreshRecord, freshRecords } from './fresh-record.ts';

/** What records of intended changes make of the changes of a comparison. */
export interface Intended {
  /** Changes to which everybody has agreed that has to, with the record that says so. */
  readonly approved: ReadonlyMap<Change, ChangeRecord>;
  /** Changes that a record names, but not everybody has agreed to yet: who is missing there. */
  readonly missing: ReadonlyMap<Change, readonly Side[]>;
  /** What records name and nothing does. */
  readonly unused: readonly UnusedBreak[];
}

export interface UnusedBreak {
  readonly record: ChangeRecord;
  readonly named: IntendedBreak;
}

/**
 * Holds changes against the records that came with them. A record of the older version was for a change that has been
 * merged, so it approves nothing any more; neither does one whose last day is over. Approvals of two records are not added
 * up: each department would have agreed to another reason.
 */
export function intendedChanges(
  changes: readonly Change[],
  records: { readonly before: readonly ChangeRecord[]; readonly after: readonly ChangeRecord[] },
  today: LocalDate,
): Intended {
  const fresh = freshRecords(records.before, records.after);
  const approved = new Map<Change, ChangeRecord>();
  const missing = new Map<Change, readonly Side[]>();
  for (const change of changes) {
    const naming = fresh
      .filter(
        ({ record: { breaks, expires } }) => expires >= today && breaks.some((each) => names(each, change)),
      )
      .map((each) => ({ record: each.record, lacking: lackingIn(each, change, today) }));
    const [nearest] = naming.toSorted((left, right) => left.lacking.length - right.lacking.length);
    if (nearest === undefined) continue;
    if (nearest.lacking.length === 0) approved.set(change, nearest.record);
    else missing.set(change, nearest.lacking);
  }
  const unused = fresh.flatMap(({ record }) =>
    record.breaks
      .filter((named) => !changes.some((change) => names(named, change)))
      .map((named) => ({ record, named })),
  );
  return { approved, missing, unused };
}

function names({ rule, object }: IntendedBreak, change: Change): boolean {
  return rule === change.code && object === thingName(change.object);
}

/**
 * In an emergency one person decided; that both sides have to agree afterwards is watched over elsewhere. What somebody
 * is to say on a later day nobody has said.
 */
function lackingIn(
  { approved, isEmergency, record }: FreshRecord,
  { signers }: Change,
  today: LocalDate,
): readonly Side[] {
  const isSaid = (word: { readonly on: LocalDate } | undefined): boolean =>
    word !== undefined && word.on <= today;
  if (isEmergency && isSaid(record.emergency)) return [];
  return signers.filter((side) => !approved.includes(side) || !isSaid(record.approved[side]));
}
