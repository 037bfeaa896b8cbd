import { inside, keyOf } from '../../../diagnostics/place.js';
import { present } from '../../linking/present.js';
import { sortedEntries } from '../../linking/record.js';
import { fieldColumn } from './field-column.js';
import { nameColumn } from './name-column.js';
import { recordFile } from './record-file.js';
import { choiceColumn, idColumn, ignoredColumns, momentColumn } from './table-columns.js';
/** The file of leads; columns in the order of the normalised table. */
export function leadsTable(written, place, terms, consents) {
    const { id, account, created, stage, recycled } = written;
    const stagePlace = { target: 'recorded_stage', noun: 'stage', place: inside(place, 'stage') };
    return present({
        file: recordFile(written, place, terms.linking),
        columns: [
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
        ],
        ignored: ignoredColumns(written),
        place,
    });
}
function objectionColumns({ objection }, place, terms) {
    const { since, flag } = objection ?? {};
    return [
        ...(since === undefined
            ? []
            : [momentColumn('objection_at', since, { place: inside(place, 'since') }, terms)]),
        ...(flag === undefined ? [] : [choiceColumn('objection_flag', flag, terms)]),
    ];
}
function fieldColumns({ fields }, place, terms) {
    const known = terms.linking.part('fields').fields;
    return sortedEntries(fields).flatMap(([id, column]) => {
        const at = inside(place, id);
        const field = terms.linking.names.knows('field', id, keyOf(at)) ? known[id] : undefined;
        return field === undefined ? [] : [fieldColumn(field, column, at, terms)];
    });
}
