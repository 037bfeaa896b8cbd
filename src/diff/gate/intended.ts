import type { ChangeRecord, IntendedBreak } from '../../model/checks.ts';
import type { Side } from '../../model/text.ts';
import type { LocalDate } from '../../support/local-date.ts';
import { type Change, thingName } from '../change.ts';

/** What records of intended changes make of the changes of a comparison. */
export interface Intended {
  /** Changes to which everybody has agreed that has to, with the record that says so. */
  readonly approved: ReadonlyMap<Change, ChangeRecord>;
  /** Changes that a record names, but not everybody has agreed to yet. */
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
 * merged, so it approves nothing any more; neither does one whose last day is over.
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
    const naming = fresh.filter(
      ({ breaks, expires }) => expires >= today && breaks.some((each) => names(each, change)),
    );
    const whole = naming.find((record) => lackingIn([record], change).length === 0);
    if (whole !== undefined) approved.set(change, whole);
    else if (naming.length > 0) missing.set(change, lackingIn(naming, change));
  }
  const unused = fresh.flatMap((record) =>
    record.breaks
      .filter((named) => !changes.some((change) => names(named, change)))
      .map((named) => ({ record, named })),
  );
  return { approved, missing, unused };
}

/** Records that come with a change: those of the older version have been merged with what they were for. */
export function freshRecords(
  before: readonly ChangeRecord[],
  after: readonly ChangeRecord[],
): readonly ChangeRecord[] {
  const merged = new Set(before.map(textOf));
  return after.filter((record) => !merged.has(textOf(record)));
}

function names({ rule, object }: IntendedBreak, change: Change): boolean {
  return rule === change.code && object === thingName(change.object);
}

/** In an emergency one person decided; that both sides have to agree afterwards is watched over elsewhere. */
function lackingIn(records: readonly ChangeRecord[], { signers }: Change): readonly Side[] {
  if (records.some(({ emergency }) => emergency !== undefined)) return [];
  return signers.filter((side) => records.every(({ approved }) => approved[side] === undefined));
}

/** A record is the same as long as it says the same. */
function textOf({ place, breaks, emergency, ...record }: ChangeRecord): string {
  const named = breaks.map(({ rule, object }) => [rule, object]);
  const decided = emergency && [emergency.by, emergency.on];
  return JSON.stringify([record.id, record.expires, named, decided]);
}
