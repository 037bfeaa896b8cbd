import { inside, type Place } from '../../../diagnostics/place.ts';
import type { SourceConsentsDocument } from '../../../generated/documents.ts';
import { present } from '../../linking/present.ts';
import type { TableSource } from '../../source.ts';
import { nameColumn } from './name-column.ts';
import { columnsAndFixed } from './read-target.ts';
import type { ReadingTerms } from './reading-terms.ts';
import { recordFile } from './record-file.ts';
import { choiceColumn, idColumn, ignoredColumns, momentColumn } from './table-columns.ts';

/** The file of consents. */
export function consentsTable(
  written: SourceConsentsDocument,
  place: Place,
  terms: ReadingTerms,
): TableSource {
  const { lead, purpose, state, occurred, logged } = written;
  const purposePlace = { target: 'purpose_id', noun: 'purpose', place: inside(place, 'purpose') } as const;
  const moment = { place: inside(place, 'occurred'), isRequired: true };
  return present({
    file: recordFile(written, place, terms.linking),
    table: written.table,
    ...columnsAndFixed([
      idColumn('lead_id', lead, terms),
      nameColumn(purpose, { ...purposePlace, isRequired: true }, terms),
      choiceColumn('consent_state', state, terms, true),
      momentColumn('occurred_at', occurred, moment, terms),
      ...(logged === undefined
        ? []
        : [momentColumn('logged_at', logged, { place: inside(place, 'logged') }, terms)]),
    ]),
    ignored: ignoredColumns(written),
    place,
  });
}
