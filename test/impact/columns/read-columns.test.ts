import { expect, it } from 'vitest';
import { columnProgramOf } from '../../../src/evaluate/columns/column-program.ts';
import { scoreRowAt } from '../../../src/evaluate/columns/score-columns.ts';
import { scoreRow } from '../../../src/evaluate/score-row.ts';
import { readColumns } from '../../../src/impact/columns/read-columns.ts';
import { recordAt } from '../../../src/impact/examples/record-at.ts';
import { joinedAgreement } from '../../../src/impact/joined-agreement.ts';
import { firstQualifications } from '../../../src/impact/qualification/first-qualifications.ts';
import { numberLeads } from '../../../src/records/load/lead-numbers.ts';
import { sampleLeads } from '../../../src/records/sample-data/sample-leads.ts';
import { compareCodePoints } from '../../../src/support/code-points.ts';
import { boundaryLeads } from '../../equality/boundary-leads.ts';
import { referenceAgreement } from '../../model/reference-agreement.ts';
import { noDuckDb } from '../../sql/duckdb-engine.ts';
import { changedAgreement } from '../changed-agreement.ts';
import { exportEngine } from '../export-engine.ts';
import { replayedQualification } from '../qualification/replayed-qualification.ts';

const asOf = Date.parse('2026-11-20T08:12:00Z');

it('leads read as columns stand, go and qualify under both agreements as the explaining evaluator says', async () => {
  const before = referenceAgreement();
  const after = changedAgreement(before);
  const drawn = [
    ...sampleLeads(before, { seed: 21, asOf, count: 80 }),
    ...boundaryLeads(before, asOf, { count: 30, seed: 4 }),
  ];
  const records = drawn.map((record, index) => ({ ...record, id: `lead-${index}` }));
  const joined = joinedAgreement(before, after);
  const engine = await exportEngine(
    joined,
    records.map((record) => ({ record })),
  );
  if (engine === undefined) return console.warn(noDuckDb);
  try {
    await numberLeads(engine, joined);
    const columns = await readColumns(engine, joined, [before, after]);
    const sorted = records.toSorted((left, right) => compareCodePoints(left.id, right.id));
    for (const agreement of [before, after]) {
      const scores = columnProgramOf(agreement, columns).run(asOf);
      const qualified = firstQualifications(agreement, columns, asOf);
      for (const [lead, record] of sorted.entries()) {
        const row = scoreRow(agreement, record, asOf);
        expect({ record, row: scoreRowAt(scores, lead) }).toEqual({ record, row });
        expect({ record, row: scoreRow(agreement, recordAt(columns, lead), asOf) }).toEqual({ record, row });
        const at = qualified.at[lead] ?? Number.NaN;
        const { at: reference } = replayedQualification(agreement, record, { createdAt: undefined, asOf });
        expect({ record, at: Number.isNaN(at) ? null : at }).toEqual({ record, at: reference });
      }
    }
  } finally {
    engine.close();
  }
});
