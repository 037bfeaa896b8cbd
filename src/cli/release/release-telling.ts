import type { Agreement } from '../../model/agreement.ts';
import { zoneOf } from '../../records/releases/model-form.ts';
import { type Release, sides } from '../../records/releases/release.ts';
import { releasePath } from '../../records/releases/release-text.ts';
import { releaseAt, type StandingRelease, standingRelease } from '../../records/releases/standing-release.ts';

/** What is released, for people: file, period, what it follows, who signed. */
export function releaseTelling(
  release: Release,
  standing: readonly StandingRelease[],
  shown: string,
): string {
  const lines = [
    ['in force', periodText(release, standing)],
    ['follows', followsText(release, standing)],
    ...sides.flatMap((side) =>
      release.approvals
        .filter((approval) => approval.side === side)
        .map(({ by, on }) => ['signed', `for ${side} by ${by} on ${on}`]),
    ),
    ['hash', release.hash],
  ];
  const told = lines.map(([word = '', text = '']) => `  ${word.padEnd(9)} ${text}\n`);
  return `${shown}${releasePath(release.version)}\n${told.join('')}`;
}

function periodText(release: Release, standing: readonly StandingRelease[]): string {
  const { startsAt } = standingRelease(release, '', true);
  const next = standing.find((other) => other.startsAt > startsAt)?.release;
  const begins = `from ${release.effectiveFrom} (00:00 ${zoneOf(release.model)})`;
  if (release.until !== undefined) return `${begins} until ${release.until}, this day included`;
  if (next !== undefined)
    return `${begins} until version ${next.version} takes effect on ${next.effectiveFrom}`;
  return `${begins} until the next version takes effect`;
}

function followsText(release: Release, standing: readonly StandingRelease[]): string {
  const before = releaseAt(standing, standingRelease(release, '', true).startsAt - 1)?.release;
  if (before === undefined) return 'no version: none is in force the day before';
  const same = before.hash === release.hash ? ', which says the same word for word' : '';
  return `version ${before.version}, in force from ${before.effectiveFrom}${same}`;
}

/** Where the day was named on the command line and the definitions name another one. */
export function otherDateText(release: Release, { effectiveFrom }: Agreement): string {
  if (effectiveFrom === undefined || effectiveFrom === release.effectiveFrom) return '';
  return `The definitions say effectiveFrom: ${effectiveFrom} and therefore stay a draft; to have them called ${release.version}, write effectiveFrom: ${release.effectiveFrom} there.\n`;
}
