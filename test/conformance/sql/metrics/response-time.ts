import { responseTime } from '../../../../src/sql/metrics/response-time.ts';
import type { AskedEngine } from '../../../sql/asked-engine.ts';
import { type Adapter, adapter } from '../../adapter.ts';
import { periodOf } from '../../metrics/neutral-period.ts';
import { type ResponseCase, responseClasses, responsePrinted } from '../../metrics/response-time.ts';
import { instantOf } from '../../neutral-values.ts';
import { contactClockTables, leadOfCycle } from './contact-clocks.ts';
import { entryTables, periodTable } from './tables-of-facts.ts';

/** Classes as SQL names them, in the order of the vectors' names. */
const names = [
  'within-5-minutes',
  'within-30-minutes',
  'within-4-hours',
  'within-24-hours',
  'later',
  'untouched',
];

export function sqlResponseTime(engine: AskedEngine): Adapter {
  return adapter(async (testCase: ResponseCase) => {
    const { dialect } = engine;
    const { definition, facts } = testCase;
    const asOf = instantOf(testCase.asOf);
    const entries = (facts.entries ?? []).map((entry) => ({ ...entry, lead: leadOfCycle(entry) }));
    const [rows = []] = await engine.ask(
      [
        ...periodTable([periodOf(definition)], definition.zone, dialect),
        ...contactClockTables(testCase, dialect),
        ...entryTables(entries, asOf, dialect),
      ],
      [
        responseTime(
          { sla: 'contact', to: definition.to, withinDays: definition.windowDays },
          { dialect, asOf },
        ),
      ],
    );
    const classes = responseClasses.map((name, index) => {
      const row = rows.find((each) => each['part_id'] === names[index]);
      const count = (column: string): number => Number(row?.[column] ?? 0);
      const counts = {
        n: count('entered'),
        outOfOrder: count('out_of_order'),
        connected: count('connected'),
        converted: count('converted'),
      };
      return [name, counts] as const;
    });
    return responsePrinted(testCase, new Map(classes));
  });
}
