import type { Stage } from '../../../model/lifecycle.ts';
import type { Reason } from '../../../model/reason.ts';
import type { Workbench } from '../workbench.ts';
import { moveText, picked, quoted, rankBeyond, rankText } from './stage-text.ts';
import type { DecisionFields, RuleNames, ValidationRule } from './validation-rule.ts';

/** A lead moves back only as the agreement says. */
export function backwardMoves(
  workbench: Workbench,
  names: RuleNames,
  fields: DecisionFields,
): ValidationRule {
  const { lifecycle } = workbench.agreement;
  const reasons = Object.values(workbench.agreement.reasons);
  const prior = rankText(lifecycle, `PRIORVALUE(${fields.stage})`);
  const back = `${prior} > ${rankText(lifecycle, fields.stage, rankBeyond(workbench))}`;
  const byReason = [...targets(reasons)].map(
    ([stage, ids]) => `AND(ISPICKVAL(${fields.stage}, ${quoted(stage)}), ${picked(fields.reason, ids)})`,
  );
  const declared = [...lifecycle.transitions.map((each) => moveText(fields.stage, each)), ...byReason];
  const undeclared = declared.map((move) => `NOT(${move})`);
  return {
    name: names.backward,
    description:
      'A lead moves back only by a declared transition, or for a reason that returns or recycles it.',
    formula: `AND(${[`ISCHANGED(${fields.stage})`, back, ...undeclared].join(', ')})`,
    message: 'A lead moves back only by an agreed move, or with a reason that sends it there.',
  };
}

/** Stage → reasons that send a lead there. */
function targets(reasons: readonly Reason[]): ReadonlyMap<string, readonly string[]> {
  const byStage = new Map<string, string[]>();
  for (const { id, to } of reasons) {
    if (to !== undefined) byStage.set(to, [...(byStage.get(to) ?? []), id]);
  }
  return byStage;
}

/** No lead passes the stage without entering it; parked and lost stages are no progress (semantics §4). */
export function noSkipping(
  workbench: Workbench,
  names: RuleNames,
  stage: Stage,
  fields: DecisionFields,
): ValidationRule {
  const { lifecycle } = workbench.agreement;
  const ends = lifecycle.stages.filter(({ category }) => category === 'lost' || category === 'parked');
  const elsewhere =
    ends.length === 0
      ? []
      : [
          `NOT(${picked(
            fields.stage,
            ends.map(({ id }) => id),
          )})`,
        ];
  const parts = [
    `ISCHANGED(${fields.stage})`,
    `${rankText(lifecycle, `PRIORVALUE(${fields.stage})`, rankBeyond(workbench))} < ${stage.rank}`,
    `${rankText(lifecycle, fields.stage)} > ${stage.rank}`,
    ...elsewhere,
  ];
  const title = workbench.words(stage.title);
  return {
    name: names.skipping(stage.id),
    description: `No lead passes the stage ${title} without entering it.`,
    formula: `AND(${parts.join(', ')})`,
    message: `${title}: this stage may not be skipped. Move the lead there first.`,
  };
}
