import type { Lifecycle, Stage, Transition } from '../../../model/lifecycle.ts';
import type { Reason } from '../../../model/reason.ts';
import { type ApiNames, apiNames } from '../api-name.ts';
import { wordLiteral } from '../formula/literal.ts';
import type { Workbench } from '../workbench.ts';
import type { ValidationRule } from './validation-rule.ts';
import type { WorkFields } from './work-fields.ts';

/** What the rules read: the picklist of the stage and the fields of a decision. */
export interface DecisionFields extends WorkFields {
  readonly stage: string;
}

/** Refuses undeclared backward moves, skipped stages, and decisions without their reason, note or date. */
export function validationRules(workbench: Workbench, fields: DecisionFields): readonly ValidationRule[] {
  const { lifecycle, reasons } = workbench.agreement;
  const names = validationRuleNames(apiNames(workbench.configuration.prefix));
  const all = Object.values(reasons);
  return [
    backwardMoves(names, lifecycle, all, fields),
    ...lifecycle.stages
      .filter((stage, rank) => rank > 0 && mayNotBeSkipped(stage))
      .map((stage) => noSkipping(workbench, names, stage, fields)),
    ...reasonRequired(names, lifecycle, all, fields),
    ...noteRequired(names, lifecycle, all, fields),
    ...dateRequired(names, all, fields),
  ];
}

/** API names of the rules. */
interface RuleNames {
  readonly backward: string;
  readonly date: string;
  readonly note: string;
  readonly reason: string;
  readonly skipping: (stage: string) => string;
}

export function validationRuleNames(names: ApiNames): RuleNames {
  return {
    backward: names.of('backward', ['no-undeclared-move-back']),
    date: names.of('date', ['date-required']),
    note: names.of('note', ['note-required']),
    reason: names.of('reason', ['reason-required']),
    skipping: (stage) => names.of(`skip/${stage}`, ['no-skipping', stage]),
  };
}

/** A stage whose skipping is refused (semantics §4). */
export function mayNotBeSkipped({ category, skippable }: Stage): boolean {
  return !skippable && category === 'open';
}

function backwardMoves(
  names: RuleNames,
  lifecycle: Lifecycle,
  reasons: readonly Reason[],
  fields: DecisionFields,
): ValidationRule {
  const back = `${rankText(lifecycle, `PRIORVALUE(${fields.stage})`)} > ${rankText(lifecycle, fields.stage)}`;
  const byReason = [...targets(reasons)].map(
    ([stage, ids]) => `AND(ISPICKVAL(${fields.stage}, ${quoted(stage)}), ${picked(fields.reason, ids)})`,
  );
  const declared = [...lifecycle.transitions.map((each) => moveText(fields.stage, each)), ...byReason];
  const allowed = declared.length === 0 ? [] : [`NOT(OR(${declared.join(', ')}))`];
  return {
    name: names.backward,
    description:
      'A lead moves back only by a declared transition, or for a reason that returns or recycles it.',
    formula: `AND(${[`ISCHANGED(${fields.stage})`, back, ...allowed].join(', ')})`,
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

function noSkipping(
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
    `${rankText(lifecycle, `PRIORVALUE(${fields.stage})`)} < ${stage.rank}`,
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

function reasonRequired(
  names: RuleNames,
  { transitions }: Lifecycle,
  reasons: readonly Reason[],
  fields: DecisionFields,
): readonly ValidationRule[] {
  const moves = transitions.filter(({ requires }) => requires.includes('reason'));
  if (moves.length === 0 || reasons.length === 0) return [];
  return [
    {
      name: names.reason,
      description: 'Moves that the agreement allows with a reason only.',
      formula: `AND(${movedText(fields.stage, moves)}, ISPICKVAL(${fields.reason}, ""))`,
      message: 'This move needs a reason.',
      field: fields.reason,
    },
  ];
}

function noteRequired(
  names: RuleNames,
  { transitions }: Lifecycle,
  reasons: readonly Reason[],
  fields: DecisionFields,
): readonly ValidationRule[] {
  const moves = transitions.filter(({ requires }) => requires.includes('note'));
  const noted = reasons.filter(({ requires }) => requires.includes('note')).map(({ id }) => id);
  const cases = [
    ...(moves.length === 0 ? [] : [movedText(fields.stage, moves)]),
    ...(noted.length === 0 ? [] : [picked(fields.reason, noted)]),
  ];
  if (cases.length === 0) return [];
  return [
    {
      name: names.note,
      description: 'Reasons and moves that need words of their own.',
      formula: `AND(${cases.length === 1 ? cases.join('') : `OR(${cases.join(', ')})`}, ISBLANK(${fields.note}))`,
      message: 'Say in words what the reason alone does not say.',
      field: fields.note,
    },
  ];
}

function dateRequired(
  names: RuleNames,
  reasons: readonly Reason[],
  fields: DecisionFields,
): readonly ValidationRule[] {
  const dated = reasons.filter(({ asksDate, requires }) => asksDate || requires.includes('date'));
  if (dated.length === 0) return [];
  const chosen = picked(
    fields.reason,
    dated.map(({ id }) => id),
  );
  return [
    {
      name: names.date,
      description: 'Reasons that ask from when the lead may come back.',
      formula: `AND(${chosen}, ISBLANK(${fields.reopenOn}))`,
      message: 'Enter the date from which the lead may qualify again.',
      field: fields.reopenOn,
    },
  ];
}

function movedText(stage: string, moves: readonly Transition[]): string {
  const pairs = moves.map((move) => moveText(stage, move));
  return `AND(ISCHANGED(${stage}), ${pairs.length === 1 ? pairs.join('') : `OR(${pairs.join(', ')})`})`;
}

function moveText(stage: string, { from, to }: Transition): string {
  return `AND(ISPICKVAL(PRIORVALUE(${stage}), ${quoted(from)}), ISPICKVAL(${stage}, ${quoted(to)}))`;
}

function rankText({ stages }: Lifecycle, stage: string): string {
  return `CASE(${stage}, ${stages.map(({ id, rank }) => `${quoted(id)}, ${rank}`).join(', ')}, 0)`;
}

function picked(field: string, ids: readonly string[]): string {
  if (ids.length === 1) return `ISPICKVAL(${field}, ${quoted(ids.join(''))})`;
  return `CASE(${field}, ${ids.map((id) => `${quoted(id)}, 1`).join(', ')}, 0) = 1`;
}

/** Ids are letters, digits and hyphens. */
function quoted(id: string): string {
  return wordLiteral(id) ?? '""';
}
