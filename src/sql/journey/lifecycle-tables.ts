import type { Agreement } from '../../model/agreement.ts';
import type { Dialect } from '../dialect.ts';
import type { Model } from '../models/model.ts';
import { noName } from '../no-value.ts';

/** The part of an agreement that says what a lead's way means. */
export type JourneyAgreement = Pick<Agreement, 'lifecycle' | 'reasons'>;

/** What the agreement declares of stages and reasons, as relations `stage` and `reason`. */
export function lifecycleModels(dialect: Dialect, agreement: JourneyAgreement): readonly Model[] {
  return [stageModel(dialect, agreement), reasonModel(dialect, agreement)];
}

/** One row per stage: its rank from 0, its category, and whether a move over it implies its entry (semantics §4). */
function stageModel({ text, oneOf }: Dialect, { lifecycle }: JourneyAgreement): Model {
  const rows = lifecycle.stages.map(({ id, category, skippable }, rank) => {
    const isImplied = category === 'open' && !skippable;
    return `(${text(id)}, ${rank}, ${text(category)}, ${isImplied ? 'TRUE' : 'FALSE'})`;
  });
  const categories = lifecycle.stages.map(({ category }) => category);
  const columns = [
    `${oneOf('stage_id', stageIds(lifecycle))} AS stage_id, stage_rank`,
    `${oneOf('stage_category', categories)} AS stage_category, is_implied`,
  ];
  return {
    name: 'stage',
    query: `SELECT ${columns.join(', ')} FROM (VALUES\n  ${rows.join(',\n  ')}\n) AS stages(stage_id, stage_rank, stage_category, is_implied)`,
  };
}

function stageIds({ stages }: JourneyAgreement['lifecycle']): readonly string[] {
  return stages.map(({ id }) => id);
}

/** One row per reason; without any, none. */
function reasonModel({ text, oneOf }: Dialect, { lifecycle, reasons }: JourneyAgreement): Model {
  const all = Object.values(reasons);
  const [ids, classes] = [all.map(({ id }) => id), all.map((reason) => reason.class)];
  const rows = all.map(
    ({ id, class: kind, fault, to }) =>
      `(${[text(id), text(kind), text(fault), to === undefined ? noName : text(to)].join(', ')})`,
  );
  const none = `(${[noName, noName, noName, noName].join(', ')})`;
  const values = rows.length === 0 ? none : rows.join(',\n  ');
  const columns = [
    `${oneOf('reason_id', ids)} AS reason_id, ${oneOf('reason_class', classes)} AS reason_class`,
    `reason_fault, ${oneOf('to_stage', stageIds(lifecycle))} AS to_stage`,
  ];
  return {
    name: 'reason',
    query: [
      `SELECT ${columns.join(', ')} FROM (VALUES\n  ${values}\n) AS reasons(reason_id, reason_class, reason_fault, to_stage)`,
      'WHERE reason_id IS NOT NULL',
    ].join('\n'),
  };
}
