import { defaultScoring } from '../evaluate/default-scoring.ts';
import { handoffOutcomeWords } from '../model/words/handoff-words.ts';
import type { Bilingual } from '../model/words/language.ts';
import { numberWords } from '../model/words/number-words.ts';
import { nothing } from '../scenario/got.ts';
import { ownValue } from '../support/own-value.ts';
import { parseScaledDecimal } from '../support/scaled-decimal.ts';
import { type Html, html } from './html.ts';
import { sampleTelling } from './sample-grounds.ts';
import { states } from './try/phrases.ts';
import { linked } from './try/telling.ts';
import type { TitledKind } from './try/titles.ts';
import { say, type View } from './view.ts';

/** What an expectation, as it is written in a sample, says to a reader; names without a title stay as they are written. */
export function claimWords(view: View, key: string, value: string): Html {
  if (value === nothing) return html`${say(view, 'none', 'nichts')}`;
  const kind = ownValue(titled, key);
  const telling = sampleTelling(view);
  if (kind !== undefined && ownValue(telling.words.titles[kind], value) !== undefined)
    return kind === 'outcomes' ? html`${telling.words.titles.outcomes[value]}` : linked(telling, kind, value);
  return plainWords(view, key, value) ?? html`<code>${value}</code>`;
}

/** Expectations that name something with a title. */
const titled: Readonly<Record<string, TitledKind>> = {
  outcome: 'outcomes',
  stage: 'stages',
  gate: 'gates',
  reason: 'reasons',
  route: 'routing',
  queue: 'queues',
};

function plainWords(view: View, key: string, value: string): Html | undefined {
  switch (key) {
    case 'fit':
    case 'engagement':
    case 'total': {
      const scale = defaultScoring(view.agreement)?.scale ?? 0;
      const points = parseScaledDecimal(value, scale);
      return points === undefined ? undefined : html`${numberWords(points, scale, view.language)}`;
    }
    case 'grade':
    case 'band':
    case 'cell':
    case 'cycle':
      return html`${value}`;
    case 'due':
      return html`<time>${value.replace('T', ' ').slice(0, 16)}</time>`;
    default: {
      const words = ownValue(ofKey[key] ?? {}, value)?.[view.language];
      return words === undefined ? undefined : html`${words}`;
    }
  }
}

/** How the rest is written, and what that means. */
const ofKey: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  outcome: { objection: { en: 'objection', de: 'Widerspruch' } },
  noScore: { true: { en: 'yes', de: 'ja' }, false: { en: 'no', de: 'nein' } },
  handoff: { ...handoffOutcomeWords, 'auto-accepted': handoffOutcomeWords.autoAccepted },
  route: states,
  clocks: states,
  touches: { kept: { en: 'kept', de: 'eingehalten' }, broken: { en: 'broken', de: 'gebrochen' } },
};
