import { defaultScoring } from '../../evaluate/default-scoring.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Scoring } from '../../model/scoring.ts';
import type { Text } from '../../model/text.ts';
import { type ToolLanguage, textIn } from '../../model/words/language.ts';

/** Kinds of objects that a lead is told about by their titles. Those of most are the folders of their pages, too. */
export type TitledKind =
  | 'stages'
  | 'gates'
  | 'reasons'
  | 'queues'
  | 'routing'
  | 'fields'
  | 'signals'
  | 'slas'
  | 'invariants'
  | 'outcomes'
  | 'scores'
  | 'consentPurposes';

export type Titles = Readonly<Record<TitledKind, Readonly<Record<string, string>>>>;

interface Titled {
  readonly id: string;
  readonly title?: Text;
}

/** Kind → id → title in the language, else in the one that there is; ids without a title are left out. */
export function titlesIn(agreement: Agreement, language: ToolLanguage): Titles {
  const { lifecycle, routing, scorings } = agreement;
  const titled = (objects: readonly Titled[]): Titles['stages'] =>
    Object.fromEntries(
      objects.map(({ id, title = {} }) => [id, textIn(title, language)]).filter(([, title]) => title !== ''),
    );
  return {
    stages: titled(lifecycle.stages),
    gates: titled(lifecycle.gates),
    reasons: titled(Object.values(agreement.reasons)),
    queues: titled(Object.values(routing.queues)),
    routing: titled(routing.rules),
    fields: titled(Object.values(agreement.fields)),
    signals: titled(Object.values(agreement.signals)),
    slas: titled([...Object.values(agreement.slas), ...Object.values(agreement.touchPolicies)]),
    invariants: titled(Object.values(agreement.invariants)),
    outcomes: titled(defaultScoring(agreement)?.outcomes ?? []),
    scores: titled(Object.values(scorings).flatMap(scoreParts)),
    consentPurposes: titled(Object.values(agreement.consentPurposes)),
  };
}

/** Dimensions, groups and rules of the scoring by which leads are judged, each by the way to it: `fit/company/industry`. */
function scoreParts({ isDefault, dimensions }: Scoring): readonly Titled[] {
  if (!isDefault) return [];
  return dimensions.flatMap(({ id, title, groups }) => [
    { id, ...(title && { title }) },
    ...groups.flatMap((group) => [
      { id: `${id}/${group.id}`, title: group.title },
      ...group.rules.map((rule) => ({ id: `${id}/${group.id}/${rule.id}`, title: rule.title })),
    ]),
  ]);
}
