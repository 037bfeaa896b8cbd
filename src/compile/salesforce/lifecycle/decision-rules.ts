import type { Lifecycle } from '../../../model/lifecycle.ts';
import type { Reason } from '../../../model/reason.ts';
import { moveTexts, oneOf, picked } from './stage-text.ts';
import type { DecisionFields, RuleNames, ValidationRule } from './validation-rule.ts';

/** Moves that need a reason. */
export function reasonRequired(
  names: RuleNames,
  { transitions }: Lifecycle,
  reasons: readonly Reason[],
  fields: DecisionFields,
): readonly ValidationRule[] {
  const moves = moveTexts(
    fields.stage,
    transitions.filter(({ requires }) => requires.includes('reason')),
  );
  if (moves.length === 0 || reasons.length === 0) return [];
  return [
    {
      name: names.reason,
      description: 'Moves that the agreement allows with a reason only.',
      formula: `AND(${oneOf(moves)}, ISPICKVAL(${fields.reason}, ""))`,
      message: 'This move needs a reason.',
      field: fields.reason,
    },
  ];
}

/** Moves and reasons that need a note. */
export function noteRequired(
  names: RuleNames,
  { transitions }: Lifecycle,
  reasons: readonly Reason[],
  fields: DecisionFields,
): readonly ValidationRule[] {
  const moves = moveTexts(
    fields.stage,
    transitions.filter(({ requires }) => requires.includes('note')),
  );
  const noted = reasons.filter(({ requires }) => requires.includes('note')).map(({ id }) => id);
  const cases = [...moves, ...(noted.length === 0 ? [] : [picked(fields.reason, noted)])];
  if (cases.length === 0) return [];
  return [
    {
      name: names.note,
      description: 'Reasons and moves that need words of their own.',
      formula: `AND(${oneOf(cases)}, ISBLANK(${fields.note}))`,
      message: 'Say in words what the reason alone does not say.',
      field: fields.note,
    },
  ];
}

/** Reasons that need a date. */
export function dateRequired(
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
