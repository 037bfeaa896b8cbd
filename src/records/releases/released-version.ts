import type { Agreement } from '../../model/agreement.ts';
import { compactModel, modelHash } from './compact-model.ts';
import type { StandingRelease } from './standing-release.ts';

/**
 * The agreement under the version of the newest release where it says the same, word for word; else it is a draft. An
 * agreement that does not say when it takes effect does so when it is released.
 */
export function withReleasedVersion(agreement: Agreement, releases: readonly StandingRelease[]): Agreement {
  const newest = releases.at(-1);
  if (newest?.isSound !== true) return agreement;
  const { version, effectiveFrom, hash } = newest.release;
  return modelHash(compactModel({ effectiveFrom, ...agreement })) === hash
    ? { ...agreement, version }
    : agreement;
}
