import type { ClockFact } from '../../evaluate/clock/clock-fact.ts';
import type { PinnedPromise } from '../../evaluate/clock/pinned-clocks.ts';
import { clockDefinitionOf, clockSurroundingsOf } from '../../evaluate/clock/sla-clock.ts';
import type { AgreementInForce } from '../../model/agreement-in-force.ts';
import type { Sla } from '../../model/sla.ts';
import type { EngineRow } from '../../records/engine.ts';
import { ownValue } from '../../support/own-value.ts';
import { clockFactOf } from './clock-fact-row.ts';

/** A promise of one version, with what its clocks heard of one lead. */
export interface HeardPromise extends PinnedPromise {
  readonly inForce: AgreementInForce;
  readonly sla: Sla;
  /** Without owners. */
  readonly own: readonly ClockFact[];
}

/** One SLA as each version has it, with rows of `clock_fact`; where several were worked out at once, their facts are of one version. */
export function heardPromises(
  id: string,
  versions: readonly AgreementInForce[],
  rows: readonly EngineRow[],
  owners: readonly ClockFact[],
): readonly HeardPromise[] {
  return versions.flatMap((inForce, place) => {
    const { agreement, from, until } = inForce;
    const sla = ownValue(agreement.slas, id);
    if (sla === undefined) return [];
    const own = rows.filter((row) => Number(row['version_place'] ?? place) === place).map(clockFactOf);
    return {
      ...{ inForce, sla, own },
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
      definition: clockDefinitionOf(sla),
      surroundings: clockSurroundingsOf(agreement),
      facts: [...own, ...owners],
    };
  });
}
