import type { Connective, Criterion } from '../../criteria/criterion.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import { fastTrackTest } from '../../evaluate/journey/entry-test.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Gate } from '../../model/lifecycle.ts';
import type { Dimension } from '../../model/scoring.ts';
import { connectiveWords } from '../../model/words/connective-words.ts';
import { criterionWords } from '../../model/words/criterion-words.ts';
import { inLanguage, type ToolLanguage } from '../../model/words/language.ts';
import { type ReadingSayings, readingSayings } from '../../model/words/reading-sayings.ts';
import { gateKinds } from '../gate-kinds.ts';
import { type AdditionWords, additionWords } from './addition-words.ts';
import { toldConditions } from './conditions.ts';
import { type Phrase, phrases, type State, states } from './phrases.ts';
import { type Titles, titlesIn } from './titles.ts';
import { writtenWords } from './written-words.ts';

/** What the page that tries leads says in one language. The script itself knows no word. */
export interface TryWords {
  readonly language: ToolLanguage;
  readonly phrases: Readonly<Record<Phrase, string>>;
  readonly states: Readonly<Record<State, string>>;
  /** Expectation → value → what it means. */
  readonly written: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly readings: ReadingSayings;
  readonly gateKinds: Readonly<Record<Gate['kind'], string>>;
  readonly connectives: Readonly<Record<Connective['op'], string>>;
  readonly titles: Titles;
  readonly additions: AdditionWords;
  /** In the order of `toldConditions`. */
  readonly conditions: readonly string[];
  /** Way to a scoring rule, or to one of its choices → when it gives points. */
  readonly scoreConditions: Readonly<Record<string, string>>;
  /** Stage → what lets a lead in without the threshold. */
  readonly fastTracks: Readonly<Record<string, string>>;
}

export function tryWords(agreement: Agreement, language: ToolLanguage): TryWords {
  const titles = titlesIn(agreement, language);
  const said = (condition: Criterion): string => criterionWords(condition, agreement, language);
  return {
    language,
    phrases: inLanguage(phrases, language),
    states: inLanguage(states, language),
    written: Object.fromEntries(
      Object.entries(writtenWords).map(([key, values]) => [key, inLanguage(values, language)]),
    ),
    readings: readingSayings(language),
    gateKinds: inLanguage(gateKinds, language),
    connectives: inLanguage(connectiveWords, language),
    titles,
    additions: additionWords(agreement, titles, language),
    conditions: toldConditions(agreement).map(said),
    scoreConditions: Object.fromEntries(
      (defaultScoring(agreement)?.dimensions ?? [])
        .flatMap(conditionsOfDimension)
        .map(([way, when]) => [way, said(when)]),
    ),
    fastTracks: Object.fromEntries(
      agreement.lifecycle.stages.flatMap(({ id, entry: { fastTrack } }) =>
        fastTrack === undefined ? [] : [[id, said(fastTrackTest(fastTrack))]],
      ),
    ),
  };
}

function conditionsOfDimension({
  id,
  groups,
}: Dimension): readonly (readonly [way: string, when: Criterion])[] {
  return groups.flatMap((group) =>
    group.rules.flatMap((rule) => {
      const way = `${id}/${group.id}/${rule.id}`;
      if (rule.kind === 'attribute') return [[way, rule.when] as const];
      const choices = rule.kind === 'exclusive' ? rule.choices : [];
      return choices.map((choice) => [`${way}/${choice.id}`, choice.when] as const);
    }),
  );
}
