import type { Agreement } from '../../model/agreement.ts';
import type { Instant } from '../../support/instant.ts';
import { restoreAgreement } from './restore-agreement.ts';
import { releaseAt, type StandingRelease } from './standing-release.ts';

/** Each release is restored once, however often it is asked for. */
const restored = new WeakMap<StandingRelease, Agreement>();

/**
 * The agreement that was in force at an instant; undefined where none was: before the first release, in a gap, after a
 * last day, and where the release of that time is not sound. Its `version` is that of the release.
 */
export function agreementAt(releases: readonly StandingRelease[], instant: Instant): Agreement | undefined {
  const standing = releaseAt(releases, instant);
  if (standing?.isSound !== true) return undefined;
  const agreement = restored.get(standing) ?? restoreAgreement(standing.release);
  restored.set(standing, agreement);
  return agreement;
}
