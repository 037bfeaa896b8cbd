import { inside } from '../../../diagnostics/place.js';
import { present } from '../../linking/present.js';
import { nameColumn } from './name-column.js';
import { recordFile } from './record-file.js';
import { choiceColumn, idColumn, ignoredColumns, momentColumn } from './table-columns.js';
/** The file of consents. */
export function consentsTable(written, place, terms) {
    const { lead, purpose, state, occurred, logged } = written;
    const purposePlace = { target: 'purpose_id', noun: 'purpose', place: inside(place, 'purpose') };
    const moment = { place: inside(place, 'occurred'), isRequired: true };
    return present({
        file: recordFile(written, place, terms.linking),
        columns: [
            idColumn('lead_id', lead, terms),
            nameColumn(purpose, { ...purposePlace, isRequired: true }, terms),
            choiceColumn('consent_state', state, terms, true),
            momentColumn('occurred_at', occurred, moment, terms),
            ...(logged === undefined
                ? []
                : [momentColumn('logged_at', logged, { place: inside(place, 'logged') }, terms)]),
        ],
        ignored: ignoredColumns(written),
        place,
    });
}
