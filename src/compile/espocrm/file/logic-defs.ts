import type { Agreement } from '../../../model/agreement.ts';
import { columnOf } from '../column.ts';
import type { WorkFields } from '../lifecycle/work-fields.ts';
import type { Workbench } from '../workbench.ts';

/** Which fields the form requires in which stage, and which reasons ask for words or a date. */
export function logicDefs(workbench: Workbench, work: WorkFields): unknown {
  const { agreement } = workbench;
  const required = new Map<string, unknown>();
  for (const [field, stages] of requiredFrom(agreement)) {
    const attribute = agreement.fields[field];
    if (attribute === undefined || attribute.type === 'set') continue;
    required.set(columnOf(workbench, attribute).name, whenOneOf(work.stage, stages));
  }
  const reasons = Object.values(agreement.reasons);
  const asking = (what: 'date' | 'note'): readonly string[] =>
    reasons
      .filter(({ asksDate, requires }) => requires.includes(what) || (what === 'date' && asksDate))
      .map(({ id }) => id);
  for (const [field, ids] of [
    [work.note, asking('note')],
    [work.reopenOn, asking('date')],
  ] as const) {
    if (ids.length > 0) required.set(field, whenOneOf(work.reason, ids));
  }
  const sorted = [...required].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return { fields: Object.fromEntries(sorted.map(([name, condition]) => [name, { required: condition }])) };
}

function whenOneOf(attribute: string, values: readonly string[]): unknown {
  return { conditionGroup: [{ type: 'in', attribute, value: values }] };
}

/** For every field, the stages in which it has to be known: from the first that requires it on, as far as leads are worked or won. */
function requiredFrom({ lifecycle }: Agreement): ReadonlyMap<string, readonly string[]> {
  const { stages } = lifecycle;
  const from = new Map<string, number>();
  for (const { entry, rank } of stages) {
    for (const field of entry.fields) from.set(field, Math.min(rank, from.get(field) ?? rank));
  }
  return new Map(
    [...from].map(([field, rank]) => {
      const later = stages.filter(
        (stage) =>
          stage.rank >= rank &&
          (stage.category === 'open' || stage.category === 'won' || stage.rank === rank),
      );
      return [field, later.map(({ id }) => id)];
    }),
  );
}
