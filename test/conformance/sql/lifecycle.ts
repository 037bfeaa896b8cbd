import type { DuckDBConnection } from '@duckdb/node-api';
import { replay as replayLead } from '../../../src/evaluate/journey/replay.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { instantOf } from '../neutral-values.ts';
import {
  journeyAgreementOf,
  leadWithFacts,
  type NeutralAgreement,
  type NeutralFacts,
} from '../scoring/neutral-lifecycle.ts';
import { pointsText } from '../scoring/neutral-points.ts';
import { withinExpectation } from '../within-expectation.ts';
import { agreementOf } from './neutral-agreement.ts';
import { columnsOf, recordAt } from './query.ts';

interface ReplayCase {
  readonly agreement: NeutralAgreement;
  readonly facts: NeutralFacts;
  readonly asOf: string;
}

interface ProjectCase extends ReplayCase {
  readonly recorded?: string | null;
  readonly expect: object;
}

/** The stage after all automatic moves. */
export function project(connection: DuckDBConnection): Adapter {
  return adapter(async ({ agreement: neutral, facts, asOf, recorded, expect }: ProjectCase) => {
    const agreement = journeyAgreementOf(neutral);
    const lead = leadWithFacts(neutral.attributes, facts, recorded ?? undefined);
    const at = instantOf(asOf);
    const record = recordAt(agreement, lead, at);
    const rows = await columnsOf(connection, agreementOf(agreement, agreement), [record], at);
    return withinExpectation(expect, { stage: rows.get('lead')?.['stage_id'] });
  });
}

interface TotalAt {
  readonly at: string;
  readonly total: string | null;
}

/** The total at every instant of a lead's journey; the journey itself is not relational. */
export function replay(connection: DuckDBConnection): Adapter {
  return adapter(
    async (testCase: ReplayCase & { readonly expect: { readonly totals: readonly TotalAt[] } }) => {
      const { agreement: neutral, facts, asOf, expect } = testCase;
      const agreement = journeyAgreementOf(neutral);
      const lead = leadWithFacts(neutral.attributes, facts);
      const recycles = replayLead(agreement, lead, instantOf(asOf)).ends.filter(({ as }) => as === 'recycle');
      const scored = agreementOf(agreement, agreement);
      const totals: unknown[] = [];
      for (const expected of expect.totals) {
        const at = instantOf(expected.at);
        const recycledAt = recycles.findLast((end) => end.at <= at)?.at;
        const record = { ...recordAt(agreement, lead, at), ...(recycledAt !== undefined && { recycledAt }) };
        const rows = await columnsOf(connection, scored, [record], at, ['total_points']);
        const total = rows.get('lead')?.['total_points'] ?? null;
        totals.push({
          ...expected,
          total: total === null ? null : pointsText(Number(total), neutral.model.scale),
        });
      }
      return withinExpectation(expect, { totals });
    },
  );
}
