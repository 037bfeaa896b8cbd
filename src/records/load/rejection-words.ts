import type { Bilingual } from '../../model/words/language.ts';
import type { TableReport } from './load-export.ts';
import { type Rejection, rejections } from './rejection.ts';

const rejectionReasons = ['unreadableRow', ...rejections] as const;

/** What is said of rows that are left out, after their number: `3 without an id`. */
const rejectionWords: Readonly<Record<Rejection | 'unreadableRow', Bilingual>> = {
  unreadableRow: { en: 'unreadable', de: 'nicht lesbar' },
  missingId: { en: 'without an id', de: 'ohne Kennung' },
  duplicateId: { en: 'with a repeated id', de: 'mit doppelter Kennung' },
  badInstant: { en: 'with a bad instant', de: 'mit unlesbarem Zeitpunkt' },
  unknownLead: { en: 'of unknown leads', de: 'zu unbekannten Leads' },
  unknownOpportunity: { en: 'of unknown opportunities', de: 'zu unbekannten Opportunities' },
  unknownName: { en: 'that name nothing known', de: 'mit unbekannten Namen' },
  badValue: { en: 'without a needed value', de: 'ohne nötigen Wert' },
};

/** The rows of a file that were left out, by their reason in words. */
export function rejectedRows(
  rejected: TableReport['rejected'],
): readonly { readonly words: Bilingual; readonly rows: number }[] {
  return rejectionReasons.flatMap((reason) => {
    const rows = rejected[reason];
    return rows === undefined ? [] : [{ words: rejectionWords[reason], rows }];
  });
}

export function rejectedSum({ rejected }: Pick<TableReport, 'rejected'>): number {
  return Object.values(rejected).reduce((sum, each) => sum + each, 0);
}
