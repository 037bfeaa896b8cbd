import type { Agreement } from '../../model/agreement.ts';
import type { AgreementInForce } from '../../model/agreement-in-force.ts';
import type { Instant } from '../../support/instant.ts';
import { agreementAt } from './agreement-at.ts';
import type { StandingRelease } from './standing-release.ts';

/**
 * By which version is judged what began when, oldest first: by the releases alone once there is one, for what nobody signed
 * promises nothing. What began before the first of them is measured as if that had been in force. Without a release it is
 * the agreement of the definitions throughout. Releases are in order and sound.
 */
export function versionsInForce(
  agreement: Agreement,
  releases: readonly StandingRelease[],
  asOf: Instant,
): readonly AgreementInForce[] {
  const begun = releases.filter(({ startsAt }, index) => index === 0 || startsAt <= asOf);
  if (begun.length === 0) return [{ agreement }];
  return begun.flatMap(({ startsAt, endsAt, release }, index) => {
    const next = begun[index + 1]?.startsAt;
    const until = Math.min(next ?? Infinity, endsAt ?? Infinity);
    // The definitions say the same word for word; their places are those that people know.
    const own = release.version === agreement.version ? agreement : agreementAt(releases, startsAt);
    if (own === undefined) return [];
    return {
      agreement: own,
      ...(index > 0 && { from: startsAt }),
      ...(until < Infinity && { until }),
    };
  });
}
