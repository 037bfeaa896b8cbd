import { defaultScoring } from '../../evaluate/default-scoring.ts';
import { numberWords } from '../../model/words/number-words.ts';
import { ownValue } from '../../support/own-value.ts';
import { parseScaledDecimal } from '../../support/scaled-decimal.ts';
import { type Html, html } from '../html.ts';
import { linked, type Telling, title } from './telling.ts';
import type { TitledKind } from './titles.ts';

/** Expectations that name something with a title. */
const titled: Readonly<Record<string, TitledKind>> = {
  outcome: 'outcomes',
  stage: 'stages',
  gate: 'gates',
  reason: 'reasons',
  route: 'routing',
  queue: 'queues',
};

/** What an expectation, as it is written in a sample, says to a reader; names without a title stay as they are written. */
export function toldSingle(telling: Telling, key: string, value: string): Html {
  const { titles, written, language } = telling.words;
  const kind = ownValue(titled, key);
  if (kind !== undefined && ownValue(titles[kind], value) !== undefined)
    return kind === 'outcomes' ? html`${title(telling, kind, value)}` : linked(telling, kind, value);
  const words = ownValue(ownValue(written, key) ?? {}, value);
  if (words !== undefined) return html`${words}`;
  if (key === 'due') return html`<time>${value.replace('T', ' ').slice(0, 16)}</time>`;
  const isNumber = key === 'fit' || key === 'engagement' || key === 'total';
  const scale = defaultScoring(telling.agreement)?.scale ?? 0;
  const points = isNumber ? parseScaledDecimal(value, scale) : undefined;
  if (points !== undefined) return html`${numberWords(points, scale, language)}`;
  // Grades, bands and cells are called by their names.
  return key === 'owner' ? html`<code>${value}</code>` : html`${value}`;
}
