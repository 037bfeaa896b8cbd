import type { Instant } from '../../../support/instant.ts';
import { formatInstantIn } from '../../../support/zoned-time.ts';
import { type Speaker, say } from '../telling.ts';

/** `2026-11-20 09:20+01:00`, in the agreement's zone; seconds only where there are some. */
export function stamp({ agreement }: Pick<Speaker, 'agreement'>, at: Instant): string {
  return formatInstantIn(agreement.zone, at).replace('T', ' ');
}

/** `09:20` of the same. */
export function timeOfDay(speaker: Pick<Speaker, 'agreement'>, at: Instant): string {
  return stamp(speaker, at)
    .slice(11)
    .replace(/(?:[+-]\d\d:\d\d|Z)$/, '');
}

/** `3 h 05 min`, `45 min`, `30 s`: whole days are not counted, for a day of open time has as many hours as its calendar gives. */
export function amountOfTime(ms: number): string {
  const [hours, minutes, rest] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, ms % 60_000];
  const parts = [
    ...(hours > 0 ? [`${hours} h`] : []),
    ...(minutes > 0 ? [`${hours > 0 ? String(minutes).padStart(2, '0') : minutes} min`] : []),
    ...(rest > 0 ? [`${rest / 1000} s`] : []),
  ];
  return parts.length === 0 ? '0 min' : parts.join(' ');
}

/** `, known from 2026-…, 26 h later` of a fact that was logged after it happened; more than a day makes it backdated. */
export function loggedWords(speaker: Speaker, at: Instant, loggedAt: Instant | null | undefined): string {
  if (loggedAt === null || loggedAt === undefined || loggedAt <= at) return '';
  const later = amountOfTime(loggedAt - at);
  const isBackdated = loggedAt - at > 86_400_000;
  const words = say(
    speaker,
    `logged ${stamp(speaker, loggedAt)}, ${later} later`,
    `erfasst ${stamp(speaker, loggedAt)}, ${later} später`,
  );
  return ` (${words}${isBackdated ? say(speaker, ': backdated', ': rückdatiert') : ''})`;
}
