import { inside, keyOf } from '../../../diagnostics/place.js';
import { normalText } from '../../../support/normal-text.js';
import { present } from '../../linking/present.js';
import { recordOf, sortedEntries } from '../../linking/record.js';
import { nameColumn } from './name-column.js';
import { recordFile } from './record-file.js';
import { choiceColumn, idColumn, ignoredColumns, momentColumn } from './table-columns.js';
/** The file of events; columns in the order of the normalised table. */
export function eventsTable(written, place, terms) {
    const { id, lead, signal, occurred, logged, excluded } = written;
    const signalPlace = { target: 'signal_id', noun: 'signal', place: inside(place, 'signal') };
    const moment = { place: inside(place, 'occurred'), isRequired: true };
    return present({
        file: recordFile(written, place, terms.linking),
        columns: [
            idColumn('event_id', id, terms),
            idColumn('lead_id', lead, terms),
            nameColumn(signal, { ...signalPlace, isRequired: true }, terms),
            momentColumn('occurred_at', occurred, moment, terms),
            ...(logged === undefined
                ? []
                : [momentColumn('logged_at', logged, { place: inside(place, 'logged') }, terms)]),
            ...(excluded === undefined ? [] : [choiceColumn('is_excluded', excluded, terms)]),
            ...propertyColumns(written, inside(place, 'properties'), terms),
        ],
        ignored: ignoredColumns(written),
        place,
    });
}
/** Properties that some signal declares; others are reported. */
function propertyColumns({ properties }, place, { linking, missing }) {
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
        const aliases = recordOf(Object.entries(values).map(([word, meant]) => [normalText(word), normalText(String(meant))]));
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
