import type { ApiNames } from '../api-name.ts';
import type { WorkFields } from './work-fields.ts';

/** A rule that refuses to save a lead while its formula is true. */
export interface ValidationRule {
  /** API name. */
  readonly name: string;
  readonly description: string;
  readonly formula: string;
  /** Shown to the user; at most 255 characters. */
  readonly message: string;
  /** Field beside which the message stands. */
  readonly field?: string;
}

/** What the rules read: the picklist of the stage and the fields of a decision. */
export interface DecisionFields extends WorkFields {
  readonly stage: string;
}

/** API names of the rules. */
export interface RuleNames {
  readonly backward: string;
  readonly checklist: (stage: string) => string;
  readonly data: (stage: string) => string;
  readonly date: string;
  readonly note: string;
  readonly reason: string;
  readonly skipping: (stage: string) => string;
}

export function validationRuleNames(names: ApiNames): RuleNames {
  return {
    backward: names.of('backward', ['no-undeclared-move-back']),
    checklist: (stage) => names.of(`checklist/${stage}`, ['checklist', stage]),
    data: (stage) => names.of(`data/${stage}`, ['data-required', stage]),
    date: names.of('date', ['date-required']),
    note: names.of('note', ['note-required']),
    reason: names.of('reason', ['reason-required']),
    skipping: (stage) => names.of(`skip/${stage}`, ['no-skipping', stage]),
  };
}
