import type { Bilingual } from '../../model/words/language.ts';
import { textTable } from '../../support/text-table.ts';
import type { SpokenLanguage } from '../command.ts';
import type { PurgeOrder } from './purge-order.ts';
import type { PlannedFile, PlannedLeftover, PurgePlan, State } from './purge-plan.ts';

interface Telling {
  readonly order: PurgeOrder;
  readonly isAgreed: boolean;
  readonly shown: (path: string) => string;
  readonly language: SpokenLanguage;
}

/** What was found and what became of it, one line each, and what else there is to do. */
export function purgeText({ documents, leftovers }: PurgePlan, telling: Telling): string {
  const { shown, language } = telling;
  const told = leftovers.filter(({ state, what }) => state !== 'kept' || what === 'scratch');
  const rows = [
    ...documents.map(({ state, path, what, asOf, until }) => [
      states[state][language],
      shown(path),
      `${kinds[what][language]}, ${asOf}`,
      language === 'de' ? `bis ${until}` : `until ${until}`,
    ]),
    ...told.map(({ state, path, what }) => [states[state][language], shown(path), left[what][language], '']),
  ];
  const lines = [
    ...textTable(rows),
    ...(rows.length === 0 ? [] : ['']),
    sumLine([...documents, ...leftovers], telling),
    ...byHand(documents, telling),
    ...erasure(telling),
  ];
  return `${lines.join('\n')}\n`;
}

const states: Readonly<Record<State, Bilingual>> = {
  kept: { en: 'kept', de: 'bleibt' },
  due: { en: 'due', de: 'fällig' },
  deleted: { en: 'deleted', de: 'gelöscht' },
  failed: { en: 'NOT DELETED', de: 'NICHT GELÖSCHT' },
  changed: { en: 'changed', de: 'geändert' },
  unsearched: { en: 'unsearched', de: 'undurchsucht' },
};

const kinds: Readonly<Record<PlannedFile['what'], Bilingual>> = {
  explanation: { en: 'explanation of a lead', de: 'Erklärung eines Leads' },
  measurement: { en: 'measurement', de: 'Messung' },
  report: { en: 'report', de: 'Bericht' },
  facts: { en: 'facts', de: 'Fakten' },
  scores: { en: 'scores', de: 'Scores' },
};

const left: Readonly<Record<PlannedLeftover['what'], Bilingual>> = {
  scratch: {
    en: 'parts of an export, left by a run that was killed',
    de: 'Teile eines Exports, von einem abgebrochenen Lauf',
  },
  result: { en: 'kept result of a check', de: 'aufbewahrtes Prüfergebnis' },
  code: { en: 'compiled code of leadpact', de: 'übersetzter Code von leadpact' },
};

function sumLine(all: readonly { readonly state: State }[], { isAgreed, language }: Telling): string {
  const count = (state: State): number => all.filter((each) => each.state === state).length;
  const say = (en: string, de: string): string => (language === 'de' ? de : en);
  const [due, deleted] = [count('due'), count('deleted')];
  if (isAgreed)
    return say(`Deleted: ${deleted} of ${all.length}.`, `Gelöscht: ${deleted} von ${all.length}.`);
  if (due === 0) return say('Nothing is to be deleted.', 'Nichts ist zu löschen.');
  return say(
    `To be deleted: ${due} of ${all.length}. Nothing was deleted; --yes deletes.`,
    `Zu löschen: ${due} von ${all.length}. Nichts wurde gelöscht; --yes löscht.`,
  );
}

function byHand(documents: readonly PlannedFile[], { language }: Telling): readonly string[] {
  const has = (state: State): boolean => documents.some((file) => file.state === state);
  const say = (en: string, de: string): string => (language === 'de' ? de : en);
  return [
    ...(has('changed')
      ? [
          say(
            'Changed after leadpact wrote them, so they are yours: look at them and delete them yourself.',
            'Geändert, nachdem leadpact sie schrieb, also eure: bitte selbst durchsehen und löschen.',
          ),
        ]
      : []),
    ...(has('unsearched')
      ? [
          say(
            'Nobody can look for an id in Parquet, or in more than a gigabyte: look at those scores, or delete them.',
            'In Parquet und in mehr als einem Gigabyte lässt sich keine Kennung suchen: diese Scores bitte prüfen oder löschen.',
          ),
        ]
      : []),
  ];
}

/** A right to erasure does not end with what leadpact wrote (GDPR Art. 17). */
function erasure({ order: { by }, language }: Telling): readonly string[] {
  if (by.is !== 'lead') return [];
  const { lead } = by;
  return language === 'de'
    ? [
        '',
        `Was noch zu tun ist, damit ${lead} gelöscht ist:`,
        '  – im CRM, in der Marketing-Automation und in Exporten: leadpact ändert sie nie;',
        '  – Berichte und Scores, die noch gebraucht werden, aus einem neuen Export neu schreiben;',
        '  – Kopien in Postfächern, Wikis, Sicherungen und in der Geschichte von git: hier nicht zu finden.',
        '  Dokumente nennen Leads mit ihrer Kennung; was nur den Namen eines Auftrags nennt, findet --lead mit dessen Kennung.',
      ]
    : [
        '',
        `What else it takes until ${lead} is erased:`,
        '  – the CRM, the marketing automation and the exports: leadpact never changes them;',
        '  – write reports and scores that are still needed anew, from a new export;',
        '  – copies in mailboxes, wikis, backups and the history of git: they cannot be found here.',
        '  Documents name leads by id; what names only a deal is found by --lead with the id of that deal.',
      ];
}
