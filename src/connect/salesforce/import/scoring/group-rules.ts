import { ForeignText } from '../../../../analyze/told/foreign-text.ts';
import type { Told } from '../../../../analyze/told/told.ts';
import { toldSum } from '../../../../analyze/told/told-points.ts';
import { freeId } from '../../../../records/proposal/new-id.ts';
import type { DraftRule } from '../../../import/draft-agreement.ts';
import { attributeRule } from '../../../import/scoring/attribute-rule.ts';
import { questionsOf } from '../../../import/scoring/told-table.ts';
import { addForeign } from '../component-formula.ts';
import type { LeadReading } from '../lead-reading.ts';
import { eventRules, type FoundRule } from './event-rules.ts';
import { type ReadTerm, readTerm, type WrittenTerm } from './read-term.ts';

/** The summands of one group, and the ids of its rules where the description of their field names them, in order. */
export interface GroupTerms {
  readonly name: string;
  readonly terms: readonly WrittenTerm[];
  readonly ids: readonly string[];
}

/** A rule and the summands that it stands for, where they ask for nothing but fields. */
export interface GroupRule extends DraftRule {
  readonly found?: Told;
  readonly isAboutEvents: boolean;
}

/** The rules that the summands of a group are; what is none becomes a finding. */
export function groupRules(
  reading: LeadReading,
  { ids, name, terms }: GroupTerms,
  shown: (points: number) => number,
): readonly GroupRule[] {
  const { findings } = reading.names;
  const guarded = <Value>(term: WrittenTerm | undefined, read: () => Value): Value | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ForeignText)) throw error;
      const at = error.at === 0 ? term?.expression.at : error.at;
      if (term !== undefined) addForeign(findings, name, term.formula.placeOf(at ?? 0), error.message);
      return undefined;
    }
  };
  const read = terms.flatMap((term, index) => guarded(term, () => readTerm(reading, term, index)) ?? []);
  const found = runsOf(read).flatMap(
    (run): readonly (FoundRule & Pick<GroupRule, 'found' | 'isAboutEvents'>)[] => {
      const [first] = run;
      const rules = guarded(first?.term, () => rulesOf(reading, run, shown)) ?? [];
      if (rules.length > 0) for (const { term } of run) term.formula.tell();
      return rules;
    },
  );
  return named(found, ids, first(terms));
}

function first(terms: readonly WrittenTerm[]): string | undefined {
  const [term] = terms;
  if (term === undefined) return undefined;
  const { line, path } = term.formula.placeOf(term.expression.at);
  return `${path}:${line}`;
}

/** Terms of one key that follow each other. */
function runsOf(terms: readonly ReadTerm[]): readonly (readonly ReadTerm[])[] {
  const runs: ReadTerm[][] = [];
  for (const term of terms) {
    const last = runs.at(-1);
    if (last?.[0]?.key === term.key) last.push(term);
    else runs.push([term]);
  }
  return runs;
}

function rulesOf(
  reading: LeadReading,
  run: readonly ReadTerm[],
  shown: (points: number) => number,
): readonly (FoundRule & Pick<GroupRule, 'found' | 'isAboutEvents'>)[] {
  const fields = run.flatMap((term) => (term.about === 'fields' ? [term.told] : []));
  if (fields.length === 0) return eventRules(run, shown).map((rule) => ({ ...rule, isAboutEvents: true }));
  const told = toldSum(fields);
  return [
    {
      data: attributeRule(reading.agreement, told, shown),
      words: wordsOf(told),
      found: told,
      isAboutEvents: false,
    },
  ];
}

/** What the rule asks about, as a name for it. */
function wordsOf(told: Told): string {
  const words = questionsOf(told).map((question) => {
    switch (question.ask) {
      case 'one':
        return question.choice.of === 'attribute' ? question.choice.attribute : question.choice.of;
      case 'held':
      case 'least':
        return question.measure.of === 'attribute' ? question.measure.attribute : question.measure.of;
      case 'member':
      case 'text':
      case 'written':
        return question.attribute;
      default:
        return question.ask;
    }
  });
  return [...new Set(words)].slice(0, 2).join('-and-') || 'everybody';
}

/** Ids in the order of the description where there are as many, else by what facts or fields are called. */
function named(
  found: readonly (FoundRule & Pick<GroupRule, 'found' | 'isAboutEvents'>)[],
  ids: readonly string[],
  origin: string | undefined,
): readonly GroupRule[] {
  const fits =
    found.length === ids.length && found.every(({ id }, index) => id === undefined || id === ids[index]);
  const taken = new Set<string>(fits ? [] : found.flatMap(({ id }) => id ?? []));
  return found.map(({ data, found: told, id, isAboutEvents, words }, index) => {
    const own = (fits ? ids[index] : id) ?? freeId(words, 'rule', taken);
    taken.add(own);
    return {
      id: own,
      data,
      isAboutEvents,
      ...(told !== undefined && { found: told }),
      ...(origin !== undefined && { origin }),
    };
  });
}
