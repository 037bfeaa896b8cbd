import type { Finding } from '../diagnostics/finding.ts';
import type { SuppressedFinding } from '../diagnostics/suppressed-finding.ts';
import type { BaselineEntry } from '../model/checks.ts';
import type { ReadAgreement } from '../model/read-agreement.ts';
import { compareCodePoints } from '../support/code-points.ts';
import type { LocalDate } from '../support/local-date.ts';
import { isAdjustable, type KnownCodes } from './known-code.ts';
import { steadyPath } from './steady-path.ts';

/** An entry as it is to be written. */
export type NewEntry = Omit<BaselineEntry, 'place' | 'reason'> & { readonly reason: string };

interface Judged extends Pick<ReadAgreement, 'documents' | 'checks'> {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** What new entries say, and the day of today. */
export interface Acceptance {
  /** Whether findings of a code were looked for; entries of other codes stay as they are. */
  readonly isAsked: (code: string) => boolean;
  readonly reason: string;
  readonly until: LocalDate;
  readonly today: LocalDate;
}

/** An entry for every finding that can be accepted and is not by a comment; those accepted before keep their reason and date. */
export function currentBaseline(
  { findings, suppressed, documents, checks }: Judged,
  { reason, until, isAsked }: Acceptance,
  known: KnownCodes,
): readonly NewEntry[] {
  const entryOf = (
    { code, place, message }: Finding,
    terms: Pick<NewEntry, 'reason' | 'until'>,
  ): NewEntry => ({
    code,
    file: place.file,
    at: steadyPath(place, documents),
    message,
    ...terms,
  });
  const kept = suppressed
    .filter(({ by }) => by === 'baseline')
    .map((one) => entryOf(one.finding, { until: one.until, reason: one.reason }));
  const fresh = findings
    .filter(({ code }) => isAdjustable(code, known))
    .map((finding) => entryOf(finding, { until, reason }));
  const unasked = checks.baseline.flatMap(({ place: _, reason: written, ...entry }) =>
    isAsked(entry.code) || written === undefined ? [] : [{ ...entry, reason: written }],
  );
  return [...kept, ...fresh, ...unasked].sort(inOrder);
}

function inOrder(left: NewEntry, right: NewEntry): number {
  return (
    compareCodePoints(left.file, right.file) ||
    compareCodePoints(left.code, right.code) ||
    compareCodePoints(left.at, right.at) ||
    compareCodePoints(left.message, right.message) ||
    compareCodePoints(left.until, right.until) ||
    compareCodePoints(left.reason, right.reason)
  );
}
