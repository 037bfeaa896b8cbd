import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/evaluate/history.ts';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import { momentAt } from '../../../src/evaluate/moment.ts';
import { rowProgramOf } from '../../../src/evaluate/program/row-program.ts';
import { scoreRow } from '../../../src/evaluate/score-row.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Sample } from '../../../src/model/sample.ts';
import { agreements } from '../../referees/agreements.ts';
import { randomFrom } from '../../referees/random.ts';
import { interestingIn } from '../../referees/salesforce/interesting.ts';
import { randomRecord } from './random-record.ts';

const dayMs = 86_400_000;

/** The sample as an export at the instant would show it. */
function recordAt(agreement: Agreement, sample: Sample, asOf: number): LeadRecord {
  const history = historyOf(sample);
  const { id, recordedStage } = sample;
  const { values } = momentAt(agreement, history, asOf).facts;
  return { id, ...history, values, ...(recordedStage !== undefined && { recordedStage }) };
}

describe.each(agreements)('the row program of $name', ({ agreement }) => {
  const program = rowProgramOf(agreement);

  it('gives the rows of the explaining evaluator for random leads', () => {
    const interesting = interestingIn(agreement);
    const random = randomFrom(20_261_128);
    const seen = {
      stages: new Set<string>(),
      routes: new Set<string | null>(),
      outcomes: new Set<string | null>(),
    };
    for (let lead = 0; lead < 3000; lead++) {
      const { record, asOf } = randomRecord(random, agreement, interesting);
      const expected = scoreRow(agreement, record, asOf);
      const got = program(record, asOf);
      if (JSON.stringify(got) !== JSON.stringify(expected))
        expect({ lead, record, asOf, row: got }).toEqual({ lead, record, asOf, row: expected });
      seen.stages.add(got.stage);
      seen.routes.add(got.route);
      seen.outcomes.add(got.outcome);
    }
    expect(seen.stages.size).toBeGreaterThan(2);
    expect(seen.routes.size).toBeGreaterThan(1);
    expect(seen.outcomes.size).toBeGreaterThan(1);
  });

  it('gives them for its samples, at their instant and around it', () => {
    for (const sample of agreement.samples) {
      for (const days of [0, -400, -30, -7, -1, 1, 7, 30, 90, 400]) {
        const asOf = sample.asOf + days * dayMs;
        const record = recordAt(agreement, sample, asOf);
        expect({ sample: sample.id, days, ...program(record, asOf) }).toEqual({
          sample: sample.id,
          days,
          ...scoreRow(agreement, record, asOf),
        });
      }
    }
  });
});
