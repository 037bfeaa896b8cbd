import type { Finding } from '../diagnostics/finding.ts';
import type { SuppressedFinding } from '../diagnostics/suppressed-finding.ts';
import type { ReadAgreement } from '../model/read-agreement.ts';
import { dateOfDay, dayOfDate, type LocalDate } from '../support/local-date.ts';
import { expiredFindings, unusedFindings } from './idle-suppressions.ts';
import type { KnownCodes } from './known-code.ts';
import { levelFindings, levelled } from './levels.ts';
import { lastDaysOf, staleChanges } from './stale-changes.ts';
import { steadyPath } from './steady-path.ts';
import { suppress } from './suppress.ts';
import { writtenSuppressions } from './suppressions.ts';

/** What was found, before the agreement weighs it. */
export interface Case extends Pick<ReadAgreement, 'checks' | 'documents' | 'locate' | 'textOf'> {
  readonly findings: readonly Finding[];
  /** Whether findings of a code were looked for; only then an exception without one has no use. */
  readonly isAsked: (code: string) => boolean;
  /** Files that may hold comments. */
  readonly paths: readonly string[];
}

/** What an agreement makes of what was found in it. */
export interface Judgement {
  /** What counts, with the weight the agreement gives it. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** On which days the judgement is the same; absent where no day was asked for. */
  readonly days?: SameDays;
}

/** From one day to another, both included; absent = for ever. */
export interface SameDays {
  readonly from?: LocalDate;
  readonly through?: LocalDate;
}

/** Weighs findings by the levels of the agreement and sets aside what is accepted. The day is asked for only where something is. */
export function judge(
  { findings, isAsked, checks, documents, locate, textOf, paths }: Case,
  known: KnownCodes,
  todayIn: (zone: string) => LocalDate,
): Judgement {
  const weighed = levelled(findings, checks.levels, known);
  const files = paths.map((path) => ({ path, text: textOf(path) ?? '' }));
  const written = writtenSuppressions(files, checks.baseline, known);
  const wrong = [...levelFindings(checks.levels, known), ...written.findings];
  const { suppressions } = written;
  if (suppressions.length === 0 && checks.changes.length === 0)
    return { findings: [...weighed, ...wrong], suppressed: [] };
  const today = todayIn(checks.zone);
  const {
    findings: left,
    suppressed,
    used,
  } = suppress(weighed, suppressions, today, {
    line: ({ range, place }) => (range ?? locate(place)).start.line,
    at: ({ place }) => steadyPath(place, documents),
  });
  const expired = expiredFindings(suppressions, used, today);
  const asked = suppressions.filter(({ code }) => isAsked(code));
  const unused = unusedFindings(asked, used, weighed);
  return {
    findings: [...left, ...wrong, ...expired, ...unused, ...staleChanges(checks.changes, today)],
    suppressed,
    days: sameDays([...suppressions.map(({ until }) => until), ...lastDaysOf(checks.changes)], today),
  };
}

/** The judgement changes on the day after each last day, and on no other. */
function sameDays(lastDays: readonly LocalDate[], today: LocalDate): SameDays {
  const [after] = lastDays
    .filter((day) => day < today)
    .sort()
    .reverse();
  const [through] = lastDays.filter((day) => day >= today).sort();
  return {
    ...(after === undefined ? {} : { from: dateOfDay(dayOfDate(after) + 1) }),
    ...(through === undefined ? {} : { through }),
  };
}
