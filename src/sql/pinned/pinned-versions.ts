import type { AgreementInForce } from '../../model/agreement-in-force.ts';
import type { Instant } from '../../support/instant.ts';

/** Condition that an instant lies in the period of a version; begins with ` AND`, empty where it always does. */
export function during({ from, until }: Pick<AgreementInForce, 'from' | 'until'>, instant: string): string {
  const begun = from === undefined ? '' : ` AND ${instant} >= ${from}`;
  return until === undefined ? begun : `${begun} AND ${instant} < ${until}`;
}

/**
 * The same without days on which nothing is in force: a cycle has a way to go also then, by the version before. Nothing can be
 * promised in those days, but what happened in them is told.
 */
export function withoutHoles(versions: readonly AgreementInForce[]): readonly AgreementInForce[] {
  return versions.map(({ agreement }, index) => {
    const from = index === 0 ? undefined : versions[index]?.from;
    const until: Instant | undefined = versions[index + 1]?.from;
    return { agreement, ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  });
}
