import type { Told } from '../../impact/impact.ts';
import type { ReplayedPair } from '../../impact/replay-leads.ts';
import type { Definition } from '../../model/definition.ts';
import { type ToolLanguage, textIn } from '../../model/words/language.ts';
import { numberWords } from '../../model/words/number-words.ts';
import { ownValue } from '../../support/own-value.ts';
import { displayTitle } from '../measure/display-title.ts';
import type { ToldImpact } from './impact-document.ts';

/** Everything a section needs to speak. */
export interface ImpactTelling extends ToldImpact, ReplayedPair {
  readonly language: ToolLanguage;
  readonly say: (en: string, de: string) => string;
  readonly count: (number: Told | undefined) => string;
  /** By how much it changed, with its sign; nothing where it did not. */
  readonly change: (before: number, after: number) => string;
  /** The title of something of the new agreement, else of the old one, else its id. */
  readonly titled: (
    of: (agreement: ReplayedPair['after']) => Readonly<Record<string, Titled>>,
    id: string,
  ) => string;
}

export type Titled = Partial<Pick<Definition, 'title'>>;

export function impactTelling(pair: ReplayedPair, told: ToldImpact, language: ToolLanguage): ImpactTelling {
  const say = (en: string, de: string): string => (language === 'de' ? de : en);
  const count = (number: Told | undefined): string => {
    if (number === undefined) return say('no data', 'keine Daten');
    return number === null ? say('too few', 'zu wenige') : numberWords(number, 0, language);
  };
  return {
    ...pair,
    ...told,
    language,
    say,
    count,
    change: (before, after) =>
      before === after ? '' : `${after > before ? '+' : ''}${numberWords(after - before, 0, language)}`,
    titled: (of, id) => {
      const title = (ownValue(of(pair.after), id) ?? ownValue(of(pair.before), id))?.title;
      return title === undefined ? id : displayTitle(textIn(title, language));
    },
  };
}

/** By id. */
export function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): Readonly<Record<string, Item>> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
