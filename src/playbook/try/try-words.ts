import type { Agreement } from '../../model/agreement.ts';
import type { HandoffOutcome } from '../../model/lifecycle.ts';
import { criterionWords } from '../../model/words/criterion-words.ts';
import { handoffOutcomeWords } from '../../model/words/handoff-words.ts';
import type { Bilingual, ToolLanguage } from '../../model/words/language.ts';
import { conditionsOf } from './conditions.ts';
import { type Phrase, phrases, type State, states } from './phrases.ts';

/** What the page that tries leads says in one language. The script itself knows no word. */
export interface TryWords {
  readonly language: ToolLanguage;
  readonly phrases: Readonly<Record<Phrase, string>>;
  readonly states: Readonly<Record<State, string>>;
  readonly handoffs: Readonly<Record<HandoffOutcome, string>>;
  /** In the order of `conditionsOf`. */
  readonly conditions: readonly string[];
  /** Stage → what lets a lead in without the threshold. */
  readonly fastTracks: Readonly<Record<string, string>>;
}

export function tryWords(agreement: Agreement, language: ToolLanguage): TryWords {
  return {
    language,
    phrases: inLanguage(phrases, language),
    states: inLanguage(states, language),
    handoffs: inLanguage(handoffOutcomeWords, language),
    conditions: conditionsOf(agreement).map((condition) => criterionWords(condition, agreement, language)),
    fastTracks: Object.fromEntries(
      agreement.lifecycle.stages.flatMap(({ id, entry: { fastTrack } }) =>
        fastTrack === undefined
          ? []
          : [[id, criterionWords({ op: 'signal', ...fastTrack, count: 1 }, agreement, language)]],
      ),
    ),
  };
}

function inLanguage<Key extends string>(
  words: Readonly<Record<Key, Bilingual>>,
  language: ToolLanguage,
): Readonly<Record<Key, string>> {
  const entries = Object.entries<Bilingual>(words).map(([key, said]) => [key, said[language]]);
  // The boundary: the keys are those of the words.
  return Object.fromEntries(entries) as Record<Key, string>;
}
