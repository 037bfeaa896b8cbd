import type { Agreement } from '../../model/agreement.ts';
import { compactModel, modelHash } from './compact-model.ts';
import type { StandingRelease } from './standing-release.ts';

/** The agreement under the version of the newest release where it says the same, word for word; else it is a draft. */
export function withReleasedVersion(agreement: Agreement, releases: readonly StandingRelease[]): Agreement {
  const newest = releases.at(-1);
  if (newest?.isSound !== true || newest.release.hash !== modelHash(compactModel(agreement)))
    return agreement;
  return { ...agreement, version: newest.release.version };
}
