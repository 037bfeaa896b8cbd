import type { Expression } from '../../../compile/salesforce/read/expression.ts';
import { fieldIn } from './component-formula.ts';
import {
  blankAsked,
  callOf,
  conjunctsOf,
  disjunctsOf,
  isSameField,
  numberIn,
  picksOf,
  ranksOf,
} from './expression-shapes.ts';

/** Fields in which a lead's moves are recorded. */
export interface MoveFields {
  readonly stage: string;
  readonly reason?: string;
  readonly note?: string;
  readonly reopenOn?: string;
}

interface Move {
  readonly from: string;
  readonly to: string;
}

/** What a validation rule says of moves between stages, by the values of the stage field. */
export type MoveRule =
  | {
      readonly says: 'not skipped';
      readonly rank: number;
      readonly ends: readonly string[];
      readonly ranks: ReadonlyMap<string, number>;
    }
  | {
      readonly says: 'moves back';
      readonly moves: readonly Move[];
      /** Stage → reasons that send a lead there. */
      readonly byReason: readonly { readonly to: string; readonly reasons: readonly string[] }[];
      readonly ranks: ReadonlyMap<string, number>;
    }
  | {
      readonly says: 'needs';
      readonly what: 'date' | 'note' | 'reason';
      readonly moves: readonly Move[];
      readonly reasons: readonly string[];
    }
  /** A lead in this stage has to have these fields. */
  | { readonly says: 'fields'; readonly stages: readonly string[]; readonly fields: readonly string[] };

/** What the error condition of a validation rule says; undefined where it says something else. */
export function moveRuleOf(formula: Expression, fields: MoveFields): MoveRule | undefined {
  const parts = conjunctsOf(formula).filter((part) => !isChanged(part, fields.stage));
  return (
    skippingRule(parts, fields) ??
    backwardRule(parts, fields) ??
    needRule(parts, fields) ??
    fieldsRule(parts, fields)
  );
}

function isChanged(part: Expression, stage: string): boolean {
  const call = callOf(part, 'ISCHANGED');
  return call !== undefined && isSameField(fieldIn(call.of[0]), stage);
}

/** `CASE(PRIORVALUE(stage), …) < n, CASE(stage, …) > n, NOT(stage among the ends)`. */
function skippingRule(parts: readonly Expression[], { stage }: MoveFields): MoveRule | undefined {
  const [before, after, ends] = parts;
  if (before?.kind !== 'signed' || after?.kind !== 'signed' || parts.length > 3) return undefined;
  if (before.sign !== '<' || after.sign !== '>') return undefined;
  const [from, to] = [ranksOf(before.left), ranksOf(after.left)];
  const rank = numberIn(before.right);
  const isOne =
    rank !== undefined && rank === numberIn(after.right) && from?.isPrior === true && to?.isPrior === false;
  if (!isOne || !isSameField(from.field, stage) || !isSameField(to.field, stage)) return undefined;
  const denied = ends && callOf(ends, 'NOT')?.of[0];
  const picked = denied && picksOf(denied);
  if (ends !== undefined && (picked === undefined || !isSameField(picked.field, stage))) return undefined;
  return { says: 'not skipped', rank, ends: picked?.values ?? [], ranks: to.ranks };
}

/** `CASE(PRIORVALUE(stage), …) > CASE(stage, …), NOT(OR(moves and reasons))`. */
function backwardRule(parts: readonly Expression[], fields: MoveFields): MoveRule | undefined {
  const [back, allowed] = parts;
  if (back?.kind !== 'signed' || back.sign !== '>' || parts.length > 2) return undefined;
  const [from, to] = [ranksOf(back.left), ranksOf(back.right)];
  if (from?.isPrior !== true || to?.isPrior !== false || !isSameField(to.field, fields.stage))
    return undefined;
  const declared = allowed === undefined ? undefined : callOf(allowed, 'NOT')?.of[0];
  if (allowed !== undefined && declared === undefined) return undefined;
  const moves: Move[] = [];
  const byReason: { to: string; reasons: readonly string[] }[] = [];
  for (const part of declared === undefined ? [] : disjunctsOf(declared)) {
    const move = moveOf(part, fields);
    const sent = sentByReason(part, fields);
    if (move !== undefined) moves.push(move);
    else if (sent !== undefined) byReason.push(sent);
    else return undefined;
  }
  return { says: 'moves back', moves, byReason, ranks: to.ranks };
}

/** `AND(ISPICKVAL(PRIORVALUE(stage), "a"), ISPICKVAL(stage, "b"))`. */
function moveOf(part: Expression, { stage }: MoveFields): Move | undefined {
  const picks = conjunctsOf(part).map(picksOf);
  const before = picks.find((pick) => pick?.isPrior === true);
  const after = picks.find((pick) => pick?.isPrior === false);
  const [from] = before?.values ?? [];
  const [to] = after?.values ?? [];
  const isOne = picks.length === 2 && before?.values.length === 1 && after?.values.length === 1;
  if (!isOne || from === undefined || to === undefined) return undefined;
  return isSameField(before?.field, stage) && isSameField(after?.field, stage) ? { from, to } : undefined;
}

function sentByReason(
  part: Expression,
  { reason, stage }: MoveFields,
): { readonly to: string; readonly reasons: readonly string[] } | undefined {
  const picks = conjunctsOf(part).map(picksOf);
  const target = picks.find((pick) => isSameField(pick?.field, stage) && pick?.isPrior === false);
  const reasons = picks.find((pick) => isSameField(pick?.field, reason));
  const [to] = target?.values ?? [];
  return picks.length === 2 && to !== undefined && reasons !== undefined
    ? { to, reasons: reasons.values }
    : undefined;
}

/** Moves or reasons that ask for a reason, a note or a date, which is blank. */
function needRule(parts: readonly Expression[], fields: MoveFields): MoveRule | undefined {
  const blank = parts.at(-1);
  const lacking = blank && blankAsked(blank);
  const what = neededBy(lacking, fields);
  const cases = parts.slice(0, -1);
  const [first] = cases;
  if (what === undefined || first === undefined) return undefined;
  const moves: Move[] = [];
  const reasons: string[] = [];
  for (const part of cases.length === 1 ? disjunctsOf(first) : [together(cases)]) {
    const moved = movesOf(part, fields);
    const picked = picksOf(part);
    if (moved !== undefined) moves.push(...moved);
    else if (picked !== undefined && isSameField(picked.field, fields.reason)) reasons.push(...picked.values);
    else return undefined;
  }
  return { says: 'needs', what, moves, reasons };
}

function neededBy(
  lacking: string | undefined,
  { note, reason, reopenOn }: MoveFields,
): 'date' | 'note' | 'reason' | undefined {
  if (isSameField(reason, lacking)) return 'reason';
  if (isSameField(note, lacking)) return 'note';
  return isSameField(reopenOn, lacking) ? 'date' : undefined;
}

function together(of: readonly Expression[]): Expression {
  return { kind: 'call', name: 'AND', of, at: of[0]?.at ?? 0 };
}

/** `AND(ISCHANGED(stage), OR(moves))`, or one move. */
function movesOf(part: Expression, fields: MoveFields): readonly Move[] | undefined {
  const moved = conjunctsOf(part).filter((one) => !isChanged(one, fields.stage));
  const [only] = moved;
  const each =
    moved.length === 1 && only !== undefined
      ? disjunctsOf(only).map((one) => moveOf(one, fields))
      : [moveOf(together(moved), fields)];
  return each.every((move) => move !== undefined) ? each.flatMap((move) => move ?? []) : undefined;
}

/** `ISPICKVAL(stage, "a"), OR(ISBLANK(f), ISBLANK(g))`. */
function fieldsRule(parts: readonly Expression[], { stage }: MoveFields): MoveRule | undefined {
  const picks = parts.map(picksOf).find((pick) => isSameField(pick?.field, stage) && pick?.isPrior === false);
  const asked = parts.filter((part) => !isSameField(picksOf(part)?.field, stage));
  const [blanks] = asked;
  if (picks === undefined || blanks === undefined || asked.length > 1 || parts.length > 2) return undefined;
  const fields = disjunctsOf(blanks).map(blankAsked);
  return fields.every((field) => field !== undefined)
    ? { says: 'fields', stages: picks.values, fields: fields.flatMap((field) => field ?? []) }
    : undefined;
}
