import { inside, keyOf, type Place } from '../../../diagnostics/place.ts';
import type { SourceLeadsDocument } from '../../../generated/documents.ts';
import { present } from '../../linking/present.ts';
import { sortedEntries } from '../../linking/record.ts';
import type { SourceColumn, TableSource } from '../../source.ts';
import type { LinkedConsent } from './consent-columns.ts';
import { fieldColumn } from './field-column.ts';
import { nameColumn } from './name-column.ts';
import { columnsAndFixed } from './read-target.ts';
import type { ReadingTerms } from './reading-terms.ts';
import { recordFile } from './record-file.ts';
import { choiceColumn, idColumn, ignoredColumns, momentColumn, onlyColumns } from './table-columns.ts';

/** The file of leads; columns in the order of the normalised table. */
export function leadsTable(
  written: SourceLeadsDocument,
  place: Place,
  terms: ReadingTerms,
  {
    consents,
    stages,
  }: { readonly consents: readonly LinkedConsent[]; readonly stages: readonly SourceColumn[] },
): TableSource {
  const { id, account, created, stage, recycled } = written;
  const stagePlace = { target: 'recorded_stage', noun: 'stage', place: inside(place, 'stage') } as const;
  return present({
    file: recordFile(written, place, terms.linking),
    table: written.table,
    ...columnsAndFixed([
      idColumn('lead_id', id, terms),
      ...(account === undefined ? [] : [idColumn('account_id', account, terms, false)]),
      ...(created === undefined
        ? []
        : [momentColumn('created_at', created, { place: inside(place, 'created') }, terms)]),
      ...(stage === undefined ? [] : [nameColumn(stage, { ...stagePlace, isRequired: false }, terms)]),
      ...(recycled === undefined
        ? []
        : [momentColumn('recycled_at', recycled, { place: inside(place, 'recycled') }, terms)]),
      ...objectionColumns(written, inside(place, 'objection'), terms),
      ...fieldColumns(written, inside(place, 'fields'), terms),
      ...consents.flatMap(({ read }) => read),
      ...stages,
      ...onlyColumns(written.only),
    ]),
    ignored: ignoredColumns(written),
    repeated: written.repeated,
    place,
  });
}

function objectionColumns(
  { objection }: SourceLeadsDocument,
  place: Place,
  terms: ReadingTerms,
): readonly SourceColumn[] {
  const { since, flag } = objection ?? {};
  return [
    ...(since === undefined
      ? []
      : [momentColumn('objection_at', since, { place: inside(place, 'since') }, terms)]),
    ...(flag === undefined ? [] : [choiceColumn('objection_flag', flag, terms)]),
  ];
}

function fieldColumns(
  { fields }: SourceLeadsDocument,
  place: Place,
  terms: ReadingTerms,
): readonly SourceColumn[] {
  const known = terms.linking.part('fields').fields;
  return sortedEntries(fields).flatMap(([id, column]) => {
    const at = inside(place, id);
    const field = terms.linking.names.knows('field', id, keyOf(at)) ? known[id] : undefined;
    return field === undefined ? [] : [fieldColumn(field, column, at, terms)];
  });
}
