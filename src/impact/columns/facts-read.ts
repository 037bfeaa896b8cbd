import { type Atom, atoms } from '../../criteria/atoms.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import { criteriaOfRule } from '../../evaluate/journey/ageing.ts';
import type { EventRule, InactivityRule, ScoringRule } from '../../model/scoring.ts';
import type { ScoredAgreement } from '../../sql/statement.ts';

/** What of an export scores, stages and routes are worked out from. */
export interface FactsRead {
  readonly fields: ReadonlySet<string>;
  /** Field → what is asked of it, each question once. */
  readonly questions: ReadonlyMap<string, readonly Atom[]>;
  readonly signals: ReadonlySet<string>;
  /** Property → the values that some rule names; undefined where values are compared with each other. */
  readonly properties: ReadonlyMap<string, readonly string[] | undefined>;
}

/** Everything that one of the agreements reads; other facts change nothing under any of them. */
export function factsRead(agreements: readonly ScoredAgreement[]): FactsRead {
  const all = agreements.flatMap((agreement) =>
    [...criteriaOf(agreement)].flatMap((each) => [...atoms(each)]),
  );
  const entries = agreements.flatMap(({ lifecycle }) => lifecycle.stages.map(({ entry }) => entry));
  const rules = agreements.flatMap(rulesOf);
  const heard = rules.filter((rule) => rule.kind === 'event' || rule.kind === 'inactivity');
  const questions = questionsOf(all.map(({ atom }) => atom));
  return {
    fields: new Set([...questions.keys(), ...entries.flatMap(({ fields }) => fields)]),
    questions,
    signals: new Set([
      ...all.flatMap(({ atom }) => (atom.op === 'signal' ? atom.signals : [])),
      ...entries.flatMap(({ fastTrack }) => fastTrack?.signals ?? []),
      ...heard.flatMap(({ signals }) => signals),
    ]),
    properties: propertiesOf(heard),
  };
}

function questionsOf(all: readonly Atom[]): ReadonlyMap<string, readonly Atom[]> {
  const found = new Map<string, Map<string, Atom>>();
  for (const { place: _, ...atom } of all) {
    if (!('attribute' in atom)) continue;
    const own = found.get(atom.attribute) ?? new Map<string, Atom>();
    found.set(atom.attribute, own.set(JSON.stringify(atom), atom));
  }
  return new Map([...found].map(([field, own]) => [field, [...own.values()]]));
}

function propertiesOf(rules: readonly (EventRule | InactivityRule)[]): FactsRead['properties'] {
  const found = new Map<string, readonly string[] | undefined>();
  const events = rules.filter((rule) => rule.kind === 'event');
  for (const { property, values } of events.flatMap(({ where }) => where))
    found.set(property, [...(found.get(property) ?? []), ...values]);
  for (const { count } of events) if (count.mode === 'distinctBy') found.set(count.property, undefined);
  return found;
}

/** Every rule of the scoring that counts. */
export function rulesOf(agreement: Pick<ScoredAgreement, 'scorings'>): readonly ScoringRule[] {
  const dimensions = defaultScoring(agreement)?.dimensions ?? [];
  return dimensions.flatMap(({ groups }) => groups.flatMap(({ rules }) => rules));
}

function criteriaOf(agreement: ScoredAgreement): readonly Criterion[] {
  const { gates, stages } = agreement.lifecycle;
  return [
    ...gates.map(({ when }) => when),
    ...stages.flatMap(({ entry }) => [entry.require, entry.threshold]),
    ...agreement.routing.rules.map(({ when }) => when),
    ...rulesOf(agreement).flatMap(criteriaOfRule),
  ].filter((criterion) => criterion !== undefined);
}
