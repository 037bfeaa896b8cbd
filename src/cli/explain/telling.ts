import type { Place } from '../../diagnostics/place.ts';
import type { Evaluation } from '../../evaluate/evaluation.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Sample } from '../../model/sample.ts';
import type { Text } from '../../model/text.ts';
import { textIn } from '../../model/words/language.ts';
import { formatInstantIn } from '../../support/zoned-time.ts';
import type { SpokenLanguage } from '../command.ts';

/** What is needed to tell somebody in one language what became of one sample lead. */
export interface Telling extends Speaker {
  readonly sample: Sample;
  readonly evaluation: Evaluation;
}

/** Who tells something of an agreement, in one language and to one stream. */
export interface Speaker {
  readonly agreement: Agreement;
  readonly language: SpokenLanguage;
  /** `file:line` as the reader can open it. */
  readonly where: (place: Place | undefined) => string;
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** The words of the reader's language. */
export function say({ language }: Pick<Speaker, 'language'>, en: string, de: string): string {
  return language === 'de' ? de : en;
}

/** A text of the agreement in the reader's language, else its id. */
export function titled({ language }: Pick<Speaker, 'language'>, text: Text | undefined, id: string): string {
  return (text && textIn(text, language)) || id;
}

/** Local date and time of the agreement's zone, to the minute. */
export function moment({ agreement }: Pick<Speaker, 'agreement'>, instant: number): string {
  return formatInstantIn(agreement.zone, instant).replace('T', ' ').slice(0, 16);
}
