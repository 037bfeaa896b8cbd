import { leadTables } from '../sql/lead-tables.js';
import { parseTimeFormat } from '../support/time-format.js';
/** How files are read whose headers are the columns of the normalised tables, as `sample-data` writes them (docs/records.md). */
export function nativeSource(agreement) {
    const { lead, event, consent } = leadTables(agreement);
    const read = (table) => ({
        columns: table.columns.map((column) => nativeColumn(agreement, table, column)),
        ignored: [],
    });
    return {
        id: 'native',
        title: agreement.title,
        owner: agreement.owner,
        place: agreement.place,
        files: { encoding: 'utf-8', delimiter: ',', quote: '"' },
        spellings: {},
        leads: read(lead),
        absent: [],
        events: read(event),
        consents: read(consent),
        leadConsents: [],
        isNative: true,
    };
}
function nativeColumn(names, table, column) {
    const isNumbering = column.name === 'row_number';
    return {
        target: column.name,
        header: column.name,
        isRequired: !column.nullable && !isNumbering,
        isOptional: column.nullable || isNumbering,
        reading: column.name === 'consent_state' ? consentState : nativeReading(names, table, column),
        missing: [],
    };
}
const consentState = { as: 'boolean', yes: ['given'], no: ['withdrawn'] };
function nativeReading(names, table, { name, type }) {
    const field = table.name === 'lead' ? names.fields[name] : undefined;
    switch (type) {
        case 'id':
            return { as: 'id' };
        case 'name':
            return nativeNames(names, name);
        case 'instant':
            return { as: 'instant', formats: instants, zone: 'UTC', counted: 'milliseconds' };
        case 'date':
            return { as: 'date', formats: dates, zone: 'UTC' };
        case 'boolean':
            return { as: 'boolean', yes: ['true'], no: ['false'] };
        case 'integer':
            return nativeNumber(field);
        case 'set':
            return { as: 'set', domain: field?.values ?? [], aliases: {}, separator: ';' };
        default:
            return field?.type === 'enum'
                ? { as: 'choice', domain: field.values, aliases: {} }
                : { as: 'text', aliases: {} };
    }
}
function nativeNumber(field) {
    const { scale = 0, min, max } = field ?? {};
    return {
        as: 'number',
        scale,
        decimal: '.',
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
    };
}
function nativeNames({ lifecycle, consentPurposes, signals }, column) {
    const of = (noun, ids) => ({
        as: 'name',
        noun,
        names: Object.fromEntries(ids.map((id) => [id, id])),
        ignored: [],
    });
    if (column === 'signal_id')
        return of('signal', Object.keys(signals));
    if (column === 'purpose_id')
        return of('purpose', Object.keys(consentPurposes));
    return of('stage', lifecycle.stages.map(({ id }) => id));
}
const dates = [formatOf('YYYY-MM-DD')];
/** The first is what `sample-data` writes; no text fits two of them. */
const instants = ['YYYY-MM-DDTHH:mm:ssZ', 'YYYY-MM-DDTHH:mmZ', 'YYYY-MM-DDTHH:mm:ss.SSSZ'].map(formatOf);
function formatOf(text) {
    const format = parseTimeFormat(text);
    if (typeof format === 'string')
        throw new Error(format);
    return format;
}
