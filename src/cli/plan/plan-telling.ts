import { painter } from '../../diagnostics/paint.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { Text } from '../../model/text.ts';
import { textIn } from '../../model/words/language.ts';
import type { PlanReading } from '../../plan/plan-reading.ts';
import { moneyWords } from '../../plan/words/amount-words.ts';
import { stageName } from '../../plan/words/stage-words.ts';
import type { Exact } from '../../support/exact.ts';
import type { SoundAgreement } from '../agreement-check.ts';
import type { Invocation, SpokenLanguage } from '../command.ts';
import { wantsColor } from '../io.ts';
import { type JudgedBreak, judgedBreaks } from './judged-break.ts';

/** What is needed to tell somebody in one language what a plan comes to. */
export interface PlanTelling {
  readonly reading: PlanReading;
  readonly breaks: readonly JudgedBreak[];
  readonly language: SpokenLanguage;
  readonly say: (en: string, de: string) => string;
  readonly titled: (text: Text) => string;
  readonly stage: (id: string) => string;
  readonly money: (hundredths: Exact) => string;
  /** `file:line` as the reader can open it. */
  readonly where: (place: Place) => string;
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
}

export function createPlanTelling(
  { agreement, checked, folder }: SoundAgreement,
  reading: PlanReading,
  { io, language }: Pick<Invocation, 'io' | 'language'>,
): PlanTelling {
  const paint = painter(wantsColor(io.stdout, io.environment));
  return {
    reading,
    breaks: judgedBreaks(reading, checked),
    language,
    say: (en, de) => (language === 'de' ? de : en),
    titled: (text) => textIn(text, language),
    stage: (id) => stageName(agreement, id, language),
    money: (hundredths) => moneyWords(hundredths, agreement.currency, language),
    where: (place) => `${folder.shown}${place.file}:${checked.locate(place).start.line}`,
    bold: (text) => paint('bold', text),
    faint: (text) => (text === '' ? '' : paint('dim', text)),
  };
}
