import type { Gate } from '../model/lifecycle.ts';
import type { Bilingual } from '../model/words/language.ts';

/** What kind of thing stops a lead. */
export const gateKinds: Readonly<Record<Gate['kind'], Bilingual>> = {
  objection: { en: 'The lead has objected', de: 'Der Lead hat widersprochen' },
  'withdrawn-consent': { en: 'Consent was withdrawn', de: 'Eine Einwilligung wurde widerrufen' },
  embargo: { en: 'Embargo', de: 'Embargo' },
  'no-consent': { en: 'Consent is missing', de: 'Eine Einwilligung fehlt' },
  criterion: { en: 'A condition on the lead', de: 'Eine Bedingung an den Lead' },
};
