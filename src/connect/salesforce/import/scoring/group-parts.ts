import { capitalized } from '../../../../support/capitalized.ts';
import { addForeign } from '../component-formula.ts';
import { wordsOfName } from '../lead-dictionary.ts';
import type { FieldFormula, LeadNames } from '../lead-reading.ts';
import { withoutPrefix } from '../own-names.ts';
import type { WrittenTerm } from './read-term.ts';
import { type ScoreSum, type ScoreTerm, scoreSum, sumOfField } from './score-tree.ts';

/** Where the fields of a group are found. */
export interface GroupHome {
  readonly names: LeadNames;
  readonly prefix: string;
}

/** The summands of a group, and what its fields say of it. */
export interface GroupParts {
  readonly id: string;
  readonly title?: string;
  readonly sum: ScoreSum;
  readonly terms: readonly WrittenTerm[];
  readonly ids: readonly string[];
  /** Fields that were read for it. */
  readonly fields: readonly string[];
}

/** Summands with bounds of their own, and those that are kept in another field, are groups; the others are one together. */
export function groupsOf(
  around: GroupHome,
  formula: FieldFormula,
  sum: ScoreSum,
  dimension: string | undefined,
): readonly GroupParts[] {
  const groups = new Map<string, GroupParts>();
  const add = (key: string, group: GroupParts): void => {
    const other = groups.get(key);
    groups.set(
      key,
      other === undefined
        ? group
        : {
            ...other,
            terms: [...other.terms, ...group.terms],
            ids: [...new Set([...other.ids, ...group.ids])],
            fields: [...other.fields, ...group.fields],
          },
    );
  };
  const none: ScoreSum = { terms: [], divisor: 1, isBlankUnderObjection: false };
  sum.terms.forEach((term, index) => {
    if (term.kind === 'points') {
      const own = {
        id: 'rules',
        sum: none,
        terms: [{ expression: term.expression, formula }],
        ids: [],
        fields: [],
      };
      add('own', own);
      return;
    }
    const parts = gatheredTerms(around, formula, term);
    const [field] = parts.fields;
    const of = field === undefined ? undefined : around.names.formulas.get(field)?.field;
    const id = of === undefined ? `group-${index + 1}` : groupId(of.name, around.prefix, dimension);
    const isPart =
      of !== undefined &&
      /_Part_\d+(?:_[a-z0-9]{6})?__c$/i.test(of.name) &&
      parts.sum.max === undefined &&
      parts.sum.min === undefined;
    const title = of?.label.replace(/^Points: /, '');
    add(isPart ? id : `${id} ${index}`, {
      ...parts,
      id,
      ...(title !== undefined && title !== '' && { title }),
    });
  });
  return [...groups.values()];
}

/** `LP_Points_Fit_Company__c` of the dimension `fit` → `company`. */
function groupId(name: string, prefix: string, dimension: string | undefined): string {
  const plain = withoutPrefix(name, prefix);
  const parts = /^Points_(.+?)(?:_Part_\d+)?$/i.exec(plain)?.[1];
  if (parts === undefined) return wordsOfName(name, prefix);
  const start = (dimension ?? '').split('-').map(capitalized).join('_');
  const at = parts.indexOf(`${start}_`);
  return at < 0 ? parts : parts.slice(at + start.length + 1);
}

type Gathered = Pick<GroupParts, 'fields' | 'ids' | 'sum' | 'terms'>;

/** The summands of a group, those of the fields that it adds up in their place. */
function gatheredTerms(
  around: GroupHome,
  formula: FieldFormula,
  term: Exclude<ScoreTerm, { kind: 'points' }>,
): Gathered {
  const { names } = around;
  const other = term.kind === 'field' ? names.formulas.get(term.name) : undefined;
  const home = other ?? formula;
  const own = term.kind === 'sum' ? term.sum : scoreSum(names, term.expression);
  const sum = other === undefined ? own : sumOfField(names, other);
  const terms: WrittenTerm[] = [];
  const ids = other === undefined ? [] : [...idsIn(other.field.description)];
  const fields = other === undefined ? [] : [other.field.name.toLowerCase()];
  for (const inner of sum.terms) {
    if (inner.kind === 'points') {
      terms.push({ expression: inner.expression, formula: home });
      continue;
    }
    const parts = gatheredTerms(around, home, inner);
    const { divisor, max, min } = parts.sum;
    if (max !== undefined || min !== undefined || divisor !== 1) {
      const place = home.placeOf(inner.expression.at);
      addForeign(names.findings, home.field.name, place, 'bounds inside the bounds of a group');
      continue;
    }
    terms.push(...parts.terms);
    ids.push(...parts.ids);
    fields.push(...parts.fields);
  }
  return { sum, terms, ids, fields };
}

/** `Before the clamp of the group. Rules: a, b.` */
function idsIn(description: string): readonly string[] {
  const [, ids] = /^Before the clamp of the group\. Rules: (.+)\.$/.exec(description) ?? [];
  return ids?.split(', ') ?? [];
}
