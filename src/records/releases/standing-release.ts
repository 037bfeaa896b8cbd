import { compareCodePoints } from '../../support/code-points.ts';
import type { Instant } from '../../support/instant.ts';
import { dayOfDate } from '../../support/local-date.ts';
import { startOfDay } from '../../support/zoned-time.ts';
import { zoneOf } from './model-form.ts';
import type { Release } from './release.ts';

/** A release that stands in the folder of its agreement, with the instants between which it can be in force. */
export interface StandingRelease {
  readonly release: Release;
  /** Path in the agreement's folder. */
  readonly file: string;
  /** Signed by both sides and as it was signed; whatever is not was never in force. */
  readonly isSound: boolean;
  /** 00:00 of the date on which it takes effect, in its own zone. */
  readonly startsAt: Instant;
  /** The end of its last day, where it has one of its own. */
  readonly endsAt?: Instant;
}

export function standingRelease(release: Release, file: string, isSound: boolean): StandingRelease {
  const { effectiveFrom, until, model } = release;
  const zone = zoneOf(model);
  return {
    release,
    file,
    isSound,
    startsAt: startOfDay(zone, dayOfDate(effectiveFrom)),
    ...(until === undefined ? {} : { endsAt: startOfDay(zone, dayOfDate(until) + 1) }),
  };
}

/** By the instant at which they take effect, then by version. */
export function inOrder(releases: readonly StandingRelease[]): readonly StandingRelease[] {
  return releases.toSorted(
    (left, right) =>
      left.startsAt - right.startsAt || compareCodePoints(left.release.version, right.release.version),
  );
}

/**
 * The release whose period holds an instant: from its start until that of the next one, or its own end if that is
 * earlier. Releases are in order.
 */
export function releaseAt(
  releases: readonly StandingRelease[],
  instant: Instant,
): StandingRelease | undefined {
  const last = releases.findLast(({ startsAt }) => startsAt <= instant);
  return last?.endsAt === undefined || instant < last.endsAt ? last : undefined;
}
