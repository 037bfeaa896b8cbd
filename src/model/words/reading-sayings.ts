import { type Bilingual, inLanguage, type ToolLanguage } from './language.ts';

type Saying = 'unknown' | 'yes' | 'no' | 'none' | 'noEvent' | 'event' | 'events';

const sayings: Readonly<Record<Saying, Bilingual>> = {
  unknown: { en: 'nothing known', de: 'nichts bekannt' },
  yes: { en: 'yes', de: 'ja' },
  no: { en: 'no', de: 'nein' },
  none: { en: 'none', de: 'keines' },
  noEvent: { en: 'no event', de: 'kein Ereignis' },
  event: { en: 'event', de: 'Ereignis' },
  events: { en: 'events', de: 'Ereignisse' },
};

/** How a consent stands. */
const consents: Readonly<Record<string, Bilingual>> = {
  given: { en: 'given', de: 'erteilt' },
  none: { en: 'never asked', de: 'nie abgefragt' },
  withdrawn: { en: 'withdrawn', de: 'widerrufen' },
};

/** What is said of values that are no numbers and have no title, in one language. */
export interface ReadingSayings extends Readonly<Record<Saying, string>> {
  readonly language: ToolLanguage;
  readonly consents: Readonly<Record<string, string>>;
}

export function readingSayings(language: ToolLanguage): ReadingSayings {
  return { ...inLanguage(sayings, language), consents: inLanguage(consents, language), language };
}
