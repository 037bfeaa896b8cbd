import type { Criterion } from '../../criteria/criterion.ts';
import { ownValue } from '../../support/own-value.ts';
import { formatInstantIn } from '../../support/zoned-time.ts';
import { type Html, html } from '../html.ts';
import { pageName } from '../page-name.ts';
import { toldConditions } from './conditions.ts';
import type { Phrase } from './phrases.ts';
import type { TitledKind } from './titles.ts';
import type { ToldAgreement } from './tried-agreement.ts';
import type { TryWords } from './try-words.ts';

/** What it takes to tell about a lead: the agreement, and words for its conditions. */
export interface Telling {
  readonly agreement: ToldAgreement;
  readonly words: TryWords;
  readonly conditions: Pick<ReadonlyMap<Criterion, string>, 'get'>;
  /** What was told already of a condition and what it read. */
  readonly lines: Map<string, Html>;
}

export function tellingOf(agreement: ToldAgreement, words: TryWords): Telling {
  const conditions = new Map(
    toldConditions(agreement).map((condition, index) => [condition, words.conditions[index] ?? '']),
  );
  return { agreement, words, conditions, lines: new Map() };
}

/** A phrase, with each `{}` filled in. */
export function phrase({ words }: Telling, key: Phrase, ...parts: readonly string[]): string {
  let next = 0;
  return words.phrases[key].replaceAll('{}', () => parts[next++] ?? '');
}

/** Several phrases with nothing to fill in, as a table has them above its columns. */
export function phrasesOf({ words }: Telling, ...keys: readonly Phrase[]): readonly string[] {
  return keys.map((key) => words.phrases[key]);
}

export function conditionWords({ conditions }: Telling, condition: Criterion | undefined): string {
  return (condition && conditions.get(condition)) ?? '';
}

/** A title in the words of the page, else the id. */
export function title({ words }: Telling, kind: TitledKind, id: string): string {
  return ownValue(words.titles[kind], id) ?? id;
}

/** The title of an object with a way to its page. */
export function linked(telling: Telling, kind: TitledKind, id: string): Html {
  return html`<a href="../${kind}/${pageName(id)}.html">${title(telling, kind, id)}</a>`;
}

/** Local date and time of the agreement's zone. */
export function moment({ agreement }: Telling, instant: number | null | undefined): Html {
  if (instant === null || instant === undefined) return html`–`;
  const written = formatInstantIn(agreement.zone, instant);
  return html`<time datetime="${written}">${written.replace('T', ' ').slice(0, 16)}</time>`;
}
