import { periodConversion } from '../../../../src/sql/metrics/period-conversion.ts';
import type { AskedEngine } from '../../../sql/asked-engine.ts';
import { type Adapter, adapter } from '../../adapter.ts';
import { periodOf } from '../../metrics/neutral-period.ts';
import { type PeriodCase, periodPrinted } from '../../metrics/period-conversion.ts';
import { instantOf } from '../../neutral-values.ts';
import { entryTables, periodTable } from './tables-of-facts.ts';

export function sqlPeriodConversion(engine: AskedEngine): Adapter {
  return adapter(async ({ asOf: asOfText, definition, facts }: PeriodCase) => {
    const { dialect } = engine;
    const asOf = instantOf(asOfText);
    const period = periodOf(definition);
    const [[row] = []] = await engine.ask(
      [...periodTable([period], definition.zone, dialect), ...entryTables(facts.entries, asOf, dialect)],
      [periodConversion(definition, { dialect, asOf })],
    );
    return periodPrinted(period, Number(row?.['entered_from']), Number(row?.['entered_to']));
  });
}
