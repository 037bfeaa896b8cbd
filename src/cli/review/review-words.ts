import type { Bilingual } from '../../model/words/language.ts';
import type { Obstacle } from './review.ts';

type ReviewWord =
  | ('artefacts' | 'cut' | 'findings' | 'free' | 'freeOnceSigned' | 'impact' | 'intended' | 'leadsLeft')
  | ('expected' | 'failed' | 'gone' | 'got' | 'record' | 'sample')
  | (
      | 'lost'
      | 'more'
      | 'noRecords'
      | 'noSigners'
      | 'notAsked'
      | 'rows'
      | 'tables'
      | 'does'
      | 'blocked'
      | 'until'
      | 'weakened'
    );

/** What the parts of a review are called. */
export const reviewWords: Readonly<Record<ReviewWord, Bilingual>> = {
  artefacts: { en: 'What other systems would get', de: 'Was andere Systeme bekämen' },
  blocked: { en: 'blocked', de: 'blockiert' },
  cut: {
    en: 'The rest does not fit here: `leadpact review` prints it without a limit with --limit 0.',
    de: 'Der Rest passt hier nicht hinein: `leadpact review` druckt ihn ohne Grenze mit --limit 0.',
  },
  does: { en: 'What it does', de: 'Was sich ändert' },
  findings: { en: 'What is wrong', de: 'Was nicht stimmt' },
  free: { en: 'free to merge', de: 'frei zum Zusammenführen' },
  freeOnceSigned: {
    en: 'free to merge once it is signed',
    de: 'frei zum Zusammenführen, sobald unterschrieben ist',
  },
  impact: { en: 'On historic leads', de: 'An historischen Leads' },
  intended: { en: 'Recorded as intended', de: 'Als beabsichtigt festgehalten' },
  leadsLeft: {
    en: 'Example leads are left out here; `leadpact diff` shows them.',
    de: 'Beispiel-Leads sind hier weggelassen; `leadpact diff` zeigt sie.',
  },
  lost: {
    en: 'not written any more, and stays there until somebody removes it',
    de: 'wird nicht mehr geschrieben und bleibt dort, bis es jemand entfernt',
  },
  expected: { en: 'expected', de: 'erwartet' },
  failed: { en: 'Sample leads that fail', de: 'Beispiel-Leads, die scheitern' },
  gone: {
    en: 'Sample leads that are no longer there, so nobody is warned by them any more',
    de: 'Beispiel-Leads, die es nicht mehr gibt und die deshalb niemanden mehr warnen',
  },
  got: { en: 'got', de: 'bekommen' },
  record: {
    en: 'A record to fill in, and to paste into a file of the definitions',
    de: 'Ein Eintrag zum Ausfüllen, für eine Datei der Definitionen',
  },
  sample: { en: 'sample lead', de: 'Beispiel-Lead' },
  more: { en: 'more', de: 'weitere' },
  noRecords: {
    en: 'No export was given, so nothing is said about historic leads.',
    de: 'Ohne Export lässt sich über historische Leads nichts sagen.',
  },
  noSigners: {
    en: 'The agreement does not say who may sign, so no approval counts: add a document of `kind: approvals` (docs/approvals.md).',
    de: 'Die Vereinbarung sagt nicht, wer unterschreiben darf, deshalb zählt keine Freigabe: ein Dokument mit `kind: approvals` anlegen (docs/approvals.md).',
  },
  notAsked: {
    en: 'No approvals were given to this review, or nobody is named who may sign, so it does not say who has signed.',
    de: 'Freigaben lagen nicht vor, oder niemand ist benannt, der unterschreiben darf: Wer unterschrieben hat, steht hier nicht.',
  },
  tables: { en: 'Month by month, team by team', de: 'Monat für Monat, Team für Team' },
  rows: { en: 'Before and after', de: 'Vorher und nachher' },
  until: { en: 'until', de: 'bis' },
  weakened: {
    en: 'What systems carry less faithfully than before',
    de: 'Was Systeme weniger genau tragen als bisher',
  },
};

/** What stands in the way, and what to do about it. */
export const obstacleWords: Readonly<
  Record<Obstacle, { readonly what: Bilingual; readonly todo: Bilingual }>
> = {
  findings: {
    what: { en: 'something is wrong with the definitions', de: 'an den Definitionen stimmt etwas nicht' },
    todo: {
      en: 'mend what stands under “What is wrong”',
      de: 'beheben, was unter „Was nicht stimmt“ steht',
    },
  },
  samples: {
    what: { en: 'sample leads fail', de: 'Beispiel-Leads scheitern' },
    todo: {
      en: 'correct the definition, or what the sample lead expects if the change is meant',
      de: 'die Definition berichtigen oder, wenn die Änderung gewollt ist, was der Beispiel-Lead erwartet',
    },
  },
  approvals: {
    what: { en: 'approvals are missing', de: 'Freigaben fehlen' },
    todo: {
      en: 'ask those who can still sign',
      de: 'die bitten, die noch unterschreiben können',
    },
  },
  breaks: {
    what: {
      en: 'it breaks what somebody relies on, and no record says that this is intended',
      de: 'es bricht, worauf sich jemand verlässt, und nirgends steht, dass das beabsichtigt ist',
    },
    todo: {
      en: 'take it back, or record that both departments intend it',
      de: 'zurücknehmen oder festhalten, dass beide Abteilungen es beabsichtigen',
    },
  },
};
