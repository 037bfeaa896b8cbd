import type { Finding } from '../../diagnostics/finding.ts';
import { dateOfDay, dayOfDate, type LocalDate } from '../../support/local-date.ts';
import { releaseFinding, releasePlace } from './release-finding.ts';
import { inOrder, type StandingRelease } from './standing-release.ts';

/** Days on which two releases would be in force, and days between two releases on which none is. */
export function periodFindings(releases: readonly StandingRelease[]): readonly Finding[] {
  const ordered = inOrder(releases);
  return ordered.slice(1).flatMap((later, index) => {
    const earlier = ordered[index];
    return earlier === undefined ? [] : (between(earlier, later) ?? []);
  });
}

function between(
  { release: earlier, file, startsAt, endsAt: end }: StandingRelease,
  { release: later, file: laterFile, startsAt: start }: StandingRelease,
): Finding | undefined {
  const at = { file: laterFile, key: 'effectiveFrom' };
  const related = (key: string, message: string) => [{ place: releasePlace(file, key), message }];
  if (startsAt === start)
    return releaseFinding('release/overlap', {
      ...at,
      message: `version ${later.version} takes effect on ${later.effectiveFrom}, when version ${earlier.version} does too`,
      related: related('effectiveFrom', `version ${earlier.version}`),
    });
  if (end === undefined || end === start) return undefined;
  const lasts = related('until', `version ${earlier.version} until ${earlier.until}`);
  if (end > start)
    return releaseFinding('release/overlap', {
      ...at,
      message: `version ${later.version} takes effect on ${later.effectiveFrom}, but version ${earlier.version} is in force until ${earlier.until}`,
      related: lasts,
    });
  return releaseFinding('release/gap', {
    ...at,
    message: `nothing is in force ${daysBetween(earlier.until ?? earlier.effectiveFrom, later.effectiveFrom)}`,
    related: lasts,
  });
}

/** The days after one date and before another, as seen in the zones of both. */
function daysBetween(after: LocalDate, before: LocalDate): string {
  const [first, last] = [dateOfDay(dayOfDate(after) + 1), dateOfDay(dayOfDate(before) - 1)];
  if (first > last) return `between the ends of ${after} and the beginning of ${before}`;
  return first === last ? `on ${first}` : `from ${first} until ${last}`;
}
