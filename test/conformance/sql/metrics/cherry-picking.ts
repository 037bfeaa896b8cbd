import { cherryPicking } from '../../../../src/sql/metrics/cherry-picking.ts';
import { contactRows } from '../../../../src/sql/metrics/first-contact.ts';
import type { AskedEngine } from '../../../sql/asked-engine.ts';
import { type Adapter, adapter } from '../../adapter.ts';
import { type CherryCase, cherryPrinted } from '../../metrics/cherry-picking.ts';
import { periodOf } from '../../metrics/neutral-period.ts';
import { instantOf } from '../../neutral-values.ts';
import { acceptanceCounts } from './acceptance.ts';
import { contactClockTables, leadOfCycle } from './contact-clocks.ts';
import { quantile } from './first-contact.ts';
import { handoffTables, partTable, periodTable } from './tables-of-facts.ts';

export function sqlCherryPicking(engine: AskedEngine): Adapter {
  return adapter(async (testCase: CherryCase) => {
    const { dialect } = engine;
    const { definition, facts } = testCase;
    const asOf = instantOf(testCase.asOf);
    const own = <Fact extends { readonly lead: string; readonly cycle: number }>(fact: Fact): Fact => ({
      ...fact,
      lead: leadOfCycle(fact),
    });
    const parts = facts.cycles.flatMap((cycle) => {
      const name = definition.sourceClasses[cycle.source ?? ''];
      return name === undefined ? [] : [[leadOfCycle(cycle), name] as const];
    });
    const asked = { dialect, asOf, parts: { by: 'lead', id: 'source' } } as const;
    const [rows = [], listed = []] = await engine.ask(
      [
        ...periodTable([periodOf(definition)], definition.zone, dialect),
        ...partTable(new Map(parts), dialect),
        ...contactClockTables(testCase, dialect),
        ...handoffTables(
          {
            offers: facts.cycles.map((cycle) => own({ ...cycle, at: cycle.enteredAt })),
            decisions: (facts.decisions ?? []).map(own),
            rulings: (facts.rulings ?? []).map(own),
          },
          asOf,
          dialect,
        ),
      ],
      [cherryPicking({ sla: 'contact' }, asked), contactRows({ sla: 'contact' }, asked)],
    );
    return cherryPrinted(testCase, (name) => {
      const row = rows.find((each) => each['part_id'] === name) ?? {};
      return {
        acceptance: acceptanceCounts(row),
        touched: Number(row['touched'] ?? 0),
        untouched: Number(row['untouched'] ?? 0),
        median: quantile(
          row,
          listed.filter((each) => each['part_id'] === name),
          'median',
          5,
        ),
      };
    });
  });
}
