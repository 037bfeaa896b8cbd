import { inside, keyOf, type Place } from '../../../diagnostics/place.ts';
import type { SourceEventsDocument } from '../../../generated/documents.ts';
import { normalText } from '../../../support/normal-text.ts';
import { present } from '../../linking/present.ts';
import { recordOf, sortedEntries } from '../../linking/record.ts';
import type { SourceColumn, TableSource } from '../../source.ts';
import { nameColumn } from './name-column.ts';
import { columnsAndFixed } from './read-target.ts';
import type { ReadingTerms } from './reading-terms.ts';
import { recordFile } from './record-file.ts';
import { choiceColumn, idColumn, ignoredColumns, momentColumn, onlyColumns } from './table-columns.ts';

/** The file of events; columns in the order of the normalised table. */
export function eventsTable(written: SourceEventsDocument, place: Place, terms: ReadingTerms): TableSource {
  const { id, lead, signal, occurred, logged, excluded } = written;
  const signalPlace = { target: 'signal_id', noun: 'signal', place: inside(place, 'signal') } as const;
  const moment = { place: inside(place, 'occurred'), isRequired: true };
  return present({
    file: recordFile(written, place, terms.linking),
    table: written.table,
    ...columnsAndFixed([
      idColumn('event_id', id, terms),
      idColumn('lead_id', lead, terms),
      nameColumn(signal, { ...signalPlace, isRequired: true }, terms),
      momentColumn('occurred_at', occurred, moment, terms),
      ...(logged === undefined
        ? []
        : [momentColumn('logged_at', logged, { place: inside(place, 'logged') }, terms)]),
      ...(excluded === undefined ? [] : [choiceColumn('is_excluded', excluded, terms)]),
      ...propertyColumns(written, inside(place, 'properties'), terms),
      ...onlyColumns(written.only),
    ]),
    ignored: ignoredColumns(written),
    place,
  });
}

/** Properties that some signal declares; others are reported. */
function propertyColumns(
  { properties }: SourceEventsDocument,
  place: Place,
  { linking, missing }: ReadingTerms,
): readonly SourceColumn[] {
  const declared = new Set(Object.values(linking.part('signals')).flatMap((signal) => signal.properties));
  return sortedEntries(properties).flatMap(([name, written]) => {
    if (!declared.has(name)) {
      linking.report({
        code: 'link/column-form',
        place: keyOf(inside(place, name)),
        message: `no signal has a property ${name}`,
        help: 'add it to the `properties` of its signal, or list the column under `ignore`',
      });
      return [];
    }
    const { column, values = {} } = typeof written === 'string' ? { column: written } : written;
    const aliases = recordOf(
      Object.entries(values).map(([word, meant]) => [normalText(word), normalText(String(meant))]),
    );
    return [
      {
        target: name,
        header: column,
        isRequired: false,
        isOptional: false,
        reading: { as: 'text', aliases },
        missing,
      },
    ];
  });
}
