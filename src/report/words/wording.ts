import type { Agreement } from '../../model/agreement.ts';
import type { AmountUnit } from '../../model/amount.ts';
import type { Text } from '../../model/text.ts';
import {
  type Bilingual,
  quotedWords,
  type ToolLanguage,
  textIn,
  toolLanguages,
} from '../../model/words/language.ts';
import { numberWords } from '../../model/words/number-words.ts';
import { stageName } from '../../plan/words/stage-words.ts';
import type { Exact } from '../../support/exact.ts';
import { exact } from '../../support/exact.ts';
import { amountText } from './amounts.ts';

/** How things of an agreement are said in one language. */
export interface Wording {
  readonly language: ToolLanguage;
  readonly say: (en: string, de: string) => string;
  readonly titled: (text: Text) => string;
  readonly quoted: (text: Text) => string;
  readonly stage: (id: string) => string;
  readonly count: (value: number) => string;
  readonly money: (minor: Exact | number | bigint) => string;
  readonly share: (value: Exact) => string;
  readonly amount: (unit: AmountUnit, value: Exact) => string;
}

/** The same sentence in both languages; the agreement's own words in the one asked for, else in its first. */
export function inBoth(agreement: Agreement, sentence: (words: Wording) => string): Bilingual {
  const [en, de] = toolLanguages.map((language) => sentence(wordingOf(agreement, language)));
  return { en: en ?? '', de: de ?? '' };
}

/** A sentence that needs no words of an agreement. */
export function both(en: string, de: string): Bilingual {
  return { en, de };
}

/** A text of the agreement. */
export function titled(text: Text): Bilingual {
  return { en: textIn(text, 'en'), de: textIn(text, 'de') };
}

function wordingOf(agreement: Agreement, language: ToolLanguage): Wording {
  const { currency } = agreement;
  const amount = (unit: AmountUnit, value: Exact): string => amountText(unit, value, { language, currency });
  return {
    language,
    say: (en, de) => (language === 'de' ? de : en),
    titled: (text) => textIn(text, language),
    quoted: (text) => quotedWords(textIn(text, language), language),
    stage: (id) => stageName(agreement, id, language),
    count: (value) => numberWords(value, 0, language),
    money: (minor) => amount('money', typeof minor === 'object' ? minor : exact(minor)),
    share: (value) => amount('share', value),
    amount,
  };
}
