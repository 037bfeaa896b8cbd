import type { Agreement } from '../../model/agreement.ts';
import type { AgreementInForce } from '../../model/agreement-in-force.ts';
import type { Model } from '../models/model.ts';
import { during, withoutHoles } from './pinned-versions.ts';

/** When each cycle began: acceptance, reasons and policies of touches are those of that instant (semantics §4). */
export const cycleBegin: Model = {
  name: 'cycle_begin',
  query: [
    'SELECT lead_id, cycle_number, min(entered_at) AS cycle_begins_at',
    'FROM stage_entry GROUP BY lead_id, cycle_number',
  ].join('\n'),
};

/** Without it where nothing asks when cycles began. */
export function withoutUnreadCycles(models: readonly Model[]): readonly Model[] {
  const isRead = models.some(
    ({ name, query }) => name !== cycleBegin.name && query.includes(cycleBegin.name),
  );
  return isRead ? models : models.filter(({ name }) => name !== cycleBegin.name);
}

/** Rows with lead_id and cycle_number, of the cycles that began in the time of a version. */
export function ofCyclesIn(query: string, version: Pick<AgreementInForce, 'from' | 'until'>): string {
  return [
    `SELECT made.* FROM (\n${query}\n) AS made JOIN cycle_begin ON cycle_begin.lead_id = made.lead_id`,
    `  AND cycle_begin.cycle_number = made.cycle_number${during(version, 'cycle_begins_at')}`,
  ].join('\n');
}

/**
 * Models whose rows belong to cycles, each row as the version of its cycle makes it. What every version makes alike is made once;
 * else the result reads `cycle_begin`.
 */
export function byCycle(
  versions: readonly AgreementInForce[],
  make: (agreement: Agreement) => readonly Model[],
): readonly Model[] {
  const made = withoutHoles(versions).map((version) => ({ version, models: make(version.agreement) }));
  const names = [...new Set(made.flatMap(({ models }) => models.map(({ name }) => name)))];
  return names.map((name) => {
    const own = made.flatMap(({ version, models }) =>
      models.filter((model) => model.name === name).map(({ query }) => ({ version, query })),
    );
    const [first] = own;
    const isOne = own.length === made.length && own.every(({ query }) => query === first?.query);
    if (isOne && first !== undefined) return { name, query: first.query };
    return { name, query: own.map(({ version, query }) => ofCyclesIn(query, version)).join('\nUNION ALL\n') };
  });
}
