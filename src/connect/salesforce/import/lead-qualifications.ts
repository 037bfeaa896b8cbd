import { freeId, idOf } from '../../../records/proposal/new-id.ts';
import { checklistPass } from '../../import/criteria/checklist-pass.ts';
import { criterionData } from '../../import/criteria/criterion-data.ts';
import { saidOfTold } from '../../import/criteria/said-of-told.ts';
import type { DraftItem, DraftQualification } from '../../import/draft-agreement.ts';
import { wordsOfName } from './lead-dictionary.ts';
import { type FieldFormula, type LeadReading, orForeign } from './lead-reading.ts';
import { withoutPrefix } from './own-names.ts';

/** Checklists, and the calculated checkboxes of which nobody knows what they are for, as checklists of one. */
export function leadQualifications(
  reading: LeadReading,
  prefix: string,
  isOther: (formula: FieldFormula) => boolean,
): { readonly qualifications: readonly DraftQualification[]; readonly read: ReadonlySet<string> } {
  const boxes = [...reading.names.formulas.values()].filter(({ field }) => field.type === 'Checkbox');
  const read = new Set<string>();
  const taken = new Set<string>();
  const lists = boxes.flatMap((formula) => {
    const list = listOf(reading, prefix, formula, boxes);
    if (list === undefined) return [];
    for (const field of [formula, ...list.fields]) {
      field.tell();
      read.add(field.field.name.toLowerCase());
    }
    taken.add(list.qualification.id);
    return [list.qualification];
  });
  const others = boxes
    .filter((formula) => !read.has(formula.field.name.toLowerCase()) && isOther(formula))
    .flatMap((formula) => {
      const id = freeId(wordsOfName(formula.field.name, prefix), 'condition', taken);
      const item = itemOf(reading, formula, id);
      if (item === undefined) return [];
      taken.add(id);
      read.add(formula.field.name.toLowerCase());
      formula.tell();
      return [{ id, ...titled(formula), origin: originOf(formula), items: [item] }];
    });
  return { qualifications: [...lists, ...others], read };
}

function originOf({ expression, placeOf }: FieldFormula): string {
  const { line, path } = placeOf(expression.at);
  return `${path}:${line}`;
}

function titled({ field: { label } }: FieldFormula): { readonly title?: string } {
  return label === '' ? {} : { title: label };
}

function itemOf(reading: LeadReading, formula: FieldFormula, id: string): DraftItem | undefined {
  const { description } = formula.field;
  const when = orForeign(reading.names.findings, formula.field.name, formula, () =>
    criterionData(reading.agreement, saidOfTold(reading.agreement, reading.told(formula.expression))),
  );
  if (when === undefined) return undefined;
  return {
    id,
    ...titled(formula),
    when,
    isRequired: false,
    ...(description !== '' && { question: description }),
  };
}

interface FoundList {
  readonly qualification: DraftQualification;
  readonly fields: readonly FieldFormula[];
}

/** `LP_Qualified_Bant__c` with `LP_Bant_Budget__c` and so on, where the one says how many of the others have to hold. */
function listOf(
  reading: LeadReading,
  prefix: string,
  whole: FieldFormula,
  boxes: readonly FieldFormula[],
): FoundList | undefined {
  const [, name] = /^Qualified_(.+)$/.exec(withoutPrefix(whole.field.name, prefix)) ?? [];
  if (name === undefined) return undefined;
  const fields = boxes.filter(({ field }) => withoutPrefix(field.name, prefix).startsWith(`${name}_`));
  const items = fields.flatMap((formula) => {
    const id = idOf(withoutPrefix(formula.field.name, prefix).slice(name.length + 1)) ?? 'item';
    const item = itemOf(reading, formula, id);
    return item === undefined ? [] : [{ item, told: reading.told(formula.expression) }];
  });
  const id = idOf(name);
  if (items.length === 0 || items.length < fields.length || id === undefined) return undefined;
  const told = orForeign(reading.names.findings, whole.field.name, whole, () =>
    reading.told(whole.expression),
  );
  const pass =
    told &&
    checklistPass(
      reading.agreement,
      told,
      items.map((item) => item.told),
    );
  if (pass === undefined) return undefined;
  return {
    fields,
    qualification: {
      id,
      ...titled(whole),
      origin: originOf(whole),
      items: items.map(({ item }, index) => ({ ...item, isRequired: index === pass.required })),
      ...(pass.atLeast !== undefined && { atLeast: pass.atLeast }),
    },
  };
}
