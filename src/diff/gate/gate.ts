import { checksFinding } from '../../checks/checks-finding.ts';
import { changeUnused } from '../../checks/codes/change-unused.ts';
import type { KnownCodes } from '../../checks/known-code.ts';
import { levelled } from '../../checks/levels.ts';
import { staleChanges } from '../../checks/stale-changes.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { SuppressedFinding } from '../../diagnostics/suppressed-finding.ts';
import type { Checks } from '../../model/checks.ts';
import { textIn } from '../../model/words/language.ts';
import type { LocalDate } from '../../support/local-date.ts';
import type { Change } from '../change.ts';
import { changeFinding } from './change-finding.ts';
import { changedPlace, type DataAt } from './changed-place.ts';
import { type Intended, intendedChanges } from './intended.ts';

/** What a change breaks, as far as nobody has agreed to it. */
export interface Gate {
  readonly findings: readonly Finding[];
  /** The changes among them that are errors: those that a record has to intend. */
  readonly breaking: readonly Change[];
  /** What is intended. */
  readonly suppressed: readonly SuppressedFinding[];
}

/** What the gate is asked with. */
export interface GateOptions {
  /** Of the older version: a change cannot lower the weight of what it breaks itself. */
  readonly before: Checks;
  /** Records of intended changes come with the change. */
  readonly after: Checks;
  readonly known: KnownCodes;
  readonly today: LocalDate;
  /** The files of both versions. */
  readonly data: { readonly before: DataAt; readonly after: DataAt };
}

/** Weighs changes as the older version says, and sets aside what both departments intend. */
export function gate(changes: readonly Change[], options: GateOptions): Gate {
  const { after, before, data, known, today } = options;
  const intended = intendedChanges(changes, { before: before.changes, after: after.changes }, today);
  const found = changes.map((change) => {
    const place = changedPlace(change, data.before, data.after);
    return { change, finding: changeFinding(change, place, intended.missing.get(change)) };
  });
  const open = found
    .filter(({ change }) => !intended.approved.has(change))
    .map(({ change, finding }) => ({ code: finding.code, severity: finding.severity, change, finding }));
  const weighed = levelled(open, before.levels, known);
  const suppressed = found.flatMap(({ change, finding }) => {
    const record = intended.approved.get(change);
    if (record === undefined) return [];
    return { finding, by: 'record' as const, reason: textIn(record.why, 'en'), until: record.expires };
  });
  return {
    findings: [
      ...weighed.map(({ finding, severity }) => ({ ...finding, severity })),
      ...unusedFindings(intended),
      ...staleChanges(after.changes, today),
    ],
    breaking: weighed.filter(({ severity }) => severity === 'error').map(({ change }) => change),
    suppressed,
  };
}

function unusedFindings({ unused }: Intended): readonly Finding[] {
  return unused.map(({ named: { object, place, rule }, record }) =>
    checksFinding(changeUnused, {
      place,
      message: `${record.id} is about ${rule} of ${object}, which this change does not do`,
    }),
  );
}
