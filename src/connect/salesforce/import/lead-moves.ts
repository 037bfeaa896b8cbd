import type { DraftReason, DraftStage, DraftTransition } from '../../import/draft-agreement.ts';
import type { Findings } from '../../import/import-finding.ts';
import { textOf } from '../formula-files.ts';
import { addForeign, formulaIn, partsOf } from './component-formula.ts';
import type { LeadComponent } from './lead-component.ts';
import type { LeadDictionary } from './lead-dictionary.ts';
import type { LeadStages } from './lead-stages.ts';
import { type MoveFields, type MoveRule, moveRuleOf } from './move-rules.ts';
import { entriesOfField, type ValueSets } from './picklist-values.ts';

/** What validation rules add to the stages. */
export interface LeadMoves {
  readonly stages: readonly DraftStage[];
  readonly transitions: readonly DraftTransition[];
  readonly reasons: readonly DraftReason[];
}

export interface MovesRead {
  readonly components: readonly LeadComponent[];
  readonly dictionary: LeadDictionary;
  readonly stages: LeadStages;
  readonly sets: ValueSets;
  readonly findings: Findings;
}

/** Moves, reasons and what stages ask for, from the validation rules that have their form; the others become findings. */
export function leadMoves(read: MovesRead): LeadMoves {
  const { dictionary } = read;
  const nameOf = (keeps: string): string | undefined =>
    [...dictionary.own.values()].find((field) => field.keeps === keeps)?.component.name;
  const [reason, note, reopenOn] = ['reason', 'reason-note', 'reopen-on'].map(nameOf);
  const fields: MoveFields = {
    stage: read.stages.field,
    ...(reason !== undefined && { reason }),
    ...(note !== undefined && { note }),
    ...(reopenOn !== undefined && { reopenOn }),
  };
  const rules = read.components
    .filter(({ kind }) => kind === 'validationRule')
    .flatMap((component) => ruleIn(component, fields, read) ?? []);
  const stages = stagesWith(read.stages, rules, dictionary);
  return {
    stages,
    transitions: transitionsOf(rules, read.stages),
    reasons: reasonsOf(rules, read),
  };
}

function ruleIn(
  component: LeadComponent,
  fields: MoveFields,
  { dictionary, findings, stages }: MovesRead,
): MoveRule | undefined {
  const { element, name, placeOf } = component;
  if (textOf(element, 'active') === 'false') {
    findings.add(
      'left out',
      placeOf(element),
      `${name}: a validation rule that is not active`,
      `${name}: eine Validierungsregel, die nicht aktiv ist`,
    );
    return undefined;
  }
  const formula = formulaIn(component, element, 'errorConditionFormula', findings);
  if (formula === undefined) return undefined;
  const rule = moveRuleOf(formula.expression, fields);
  const isKnown =
    rule !== undefined &&
    (rule.says !== 'fields' ||
      (rule.fields.every((field) => attributeOf(dictionary, field) !== undefined) &&
        rule.stages.every((stage) => stages.idOf.has(stage.toLowerCase()))));
  if (isKnown) return rule;
  const asks = [
    ...new Set(partsOf(formula.expression).flatMap((part) => (part.kind === 'call' ? [part.name] : []))),
  ];
  addForeign(
    findings,
    name,
    formula.placeOf(formula.expression.at),
    `it refuses neither a move between stages, nor a decision without its reason, nor a stage without its fields, but asks ${asks.join(', ') || 'for a field'}`,
  );
  return undefined;
}

function attributeOf({ fields }: LeadDictionary, name: string): string | undefined {
  return fields.find((field) => field.name.toLowerCase() === name.toLowerCase())?.id;
}

function stagesWith(
  { idOf, stages }: LeadStages,
  rules: readonly MoveRule[],
  dictionary: LeadDictionary,
): readonly DraftStage[] {
  const ranks = rules.flatMap((rule) => ('ranks' in rule ? [...rule.ranks] : []));
  const rankOf = new Map(ranks.map(([value, rank]) => [idOf.get(value.toLowerCase()) ?? value, rank]));
  const kept = new Set(rules.flatMap((rule) => (rule.says === 'not skipped' ? [rule.rank] : [])));
  const ends = new Set(
    rules.flatMap((rule) =>
      rule.says === 'not skipped' ? rule.ends.map((value) => idOf.get(value.toLowerCase())) : [],
    ),
  );
  const isComplete = stages.every(({ id }) => rankOf.has(id));
  const needed = fieldsByStage(rules, idOf, dictionary);
  return stages
    .map((stage, at): DraftStage => {
      const order = isComplete ? (rankOf.get(stage.id) ?? stage.order) : stage.order;
      const category = endCategory(stage, ends, kept);
      const isRefused = kept.has(order);
      const fields = needed.get(stage.id) ?? [];
      return {
        ...stage,
        order,
        category,
        isSkippable: kept.size === 0 || at === 0 || category !== 'open' ? stage.isSkippable : !isRefused,
        ...(fields.length > 0 && { entry: { isAutomatic: false, fields } }),
      };
    })
    .toSorted((left, right) => left.order - right.order);
}

/** Stages that are named as the ends of a way are parked, unless they are lost. */
function endCategory(
  { category, id }: DraftStage,
  ends: ReadonlySet<string | undefined>,
  kept: ReadonlySet<number>,
): DraftStage['category'] {
  if (kept.size === 0) return category;
  if (ends.has(id)) return category === 'lost' ? 'lost' : 'parked';
  return category === 'won' ? 'won' : 'open';
}

function fieldsByStage(
  rules: readonly MoveRule[],
  idOf: ReadonlyMap<string, string>,
  dictionary: LeadDictionary,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const rule of rules) {
    if (rule.says !== 'fields') continue;
    for (const stage of rule.stages) {
      const id = idOf.get(stage.toLowerCase()) ?? stage;
      const fields = rule.fields.flatMap((field) => attributeOf(dictionary, field) ?? []);
      found.set(id, [...new Set([...(found.get(id) ?? []), ...fields])]);
    }
  }
  return found;
}

function transitionsOf(rules: readonly MoveRule[], { idOf }: LeadStages): readonly DraftTransition[] {
  const found = new Map<string, { from: string; to: string; requires: Set<'reason' | 'note'> }>();
  for (const rule of rules) {
    if (rule.says !== 'moves back' && rule.says !== 'needs') continue;
    for (const { from, to } of rule.moves) {
      const [before, after] = [idOf.get(from.toLowerCase()), idOf.get(to.toLowerCase())];
      if (before === undefined || after === undefined) continue;
      const id = `${before}-to-${after}`;
      const known = found.get(id) ?? { from: before, to: after, requires: new Set() };
      if (rule.says === 'needs' && rule.what !== 'date') known.requires.add(rule.what);
      found.set(id, known);
    }
  }
  return [...found].map(([id, { from, requires, to }]) => ({
    id,
    from,
    to,
    requires: (['reason', 'note'] as const).filter((one) => requires.has(one)),
  }));
}

function reasonsOf(rules: readonly MoveRule[], read: MovesRead): readonly DraftReason[] {
  const field = [...read.dictionary.own.values()].find(({ keeps }) => keeps === 'reason')?.component;
  if (field === undefined) return [];
  const { line, path } = field.placeOf(field.element);
  const needing = (what: 'date' | 'note'): ReadonlySet<string> =>
    new Set(rules.flatMap((rule) => (rule.says === 'needs' && rule.what === what ? rule.reasons : [])));
  const [dated, noted] = [needing('date'), needing('note')];
  const sent = new Map(
    rules.flatMap((rule) =>
      rule.says === 'moves back'
        ? rule.byReason.flatMap(({ reasons, to }) => reasons.map((one) => [one, to] as const))
        : [],
    ),
  );
  const entries = entriesOfField(field, read.sets, read.findings) ?? [];
  return entries
    .filter(({ value }) => /^[a-z][a-z0-9-]*$/.test(value))
    .map(({ label, value }) => {
      const to = read.stages.idOf.get((sent.get(value) ?? '').toLowerCase());
      return {
        id: value,
        origin: `${path}:${line}`,
        ...(label !== undefined && { title: label }),
        ...(to !== undefined && { to }),
        asksDate: dated.has(value),
        asksNote: noted.has(value),
      };
    });
}
