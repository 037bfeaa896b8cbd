import { describe, expect, it } from 'vitest';
import { recordFiles, recordTables } from '../../../src/records/record-tables.js';
import { defaultAsOf } from '../../../src/records/sample-data/sample-plan.js';
import { parseInstant } from '../../../src/support/instant.js';
import { parseLocalDate } from '../../../src/support/local-date.js';
import { normalText } from '../../../src/support/normal-text.js';
import { parseScaledDecimal } from '../../../src/support/scaled-decimal.js';
import { exportedFiles, readRows } from './exported-files.js';
import { sampledAgreements } from './sampled-agreements.js';
const count = 400;
describe.each(Object.entries(sampledAgreements))('a clean export of %s', (_, agreement) => {
    const files = exportedFiles(agreement, { count });
    const rows = (file) => readRows(files[file]);
    it('has every file, every lead, and rows wherever the agreement has facts', () => {
        expect(rows('leads')).toHaveLength(count);
        expect(rows('stage-history').length).toBeGreaterThanOrEqual(count);
        expect(rows('events').length > 0).toBe(Object.keys(agreement.signals).length > 0);
        expect(rows('consents').length > 0).toBe(Object.keys(agreement.consentPurposes).length > 0);
        for (const file of ['assignments', 'activities', 'opportunities', 'costs']) {
            const nobody = file === 'assignments' && Object.keys(agreement.members).length === 0;
            expect(rows(file).length > 0 || nobody, file).toBe(true);
        }
        expect(rows('forecast-snapshots').length > 0).toBe(Object.keys(agreement.members).length > 0);
    });
    it.each(recordFiles)('%s: every cell is what its column says', (file) => {
        const { columns } = recordTables(agreement)[file].table;
        const wrong = rows(file).flatMap((row) => columns
            .map((column) => ({
            column: column.name,
            text: row[column.name] ?? '',
            why: complaint(agreement, column, row),
        }))
            .filter(({ why }) => why !== undefined));
        expect(wrong.slice(0, 5)).toEqual([]);
    });
    it('never repeats an id and never names a lead that is not there', () => {
        const leads = new Set(rows('leads').map((row) => row['lead_id']));
        expect(leads.size).toBe(count);
        for (const file of recordFiles) {
            const all = rows(file);
            if (all.some((row) => 'lead_id' in row)) {
                expect(all.filter((row) => !leads.has(row['lead_id'])), file).toEqual([]);
            }
            const [id = ''] = Object.keys(all[0] ?? {});
            if (id.endsWith('_id') && id !== 'lead_id')
                expect(new Set(all.map((row) => row[id])).size).toBe(all.length);
        }
    });
    it('tells nothing that nobody could know at asOf', () => {
        const asOf = defaultAsOf(agreement);
        for (const file of recordFiles) {
            const instants = recordTables(agreement)[file].table.columns.filter(({ type }) => type === 'instant');
            const late = rows(file).filter((row) => instants.some(({ name }) => (parseInstant(row[name] ?? '') ?? 0) > asOf));
            expect(late, file).toEqual([]);
        }
    });
});
/** Why a loader would object to a cell; undefined when it would not. */
function complaint(agreement, { name, type, nullable }, row) {
    const text = row[name] ?? '';
    if (text === '')
        return nullable ? undefined : 'missing';
    const field = Object.hasOwn(agreement.fields, name) ? agreement.fields[name] : undefined;
    if (field !== undefined && field.values.length > 0) {
        const members = type === 'set' ? text.split(';') : [text];
        return members.every((member) => field.values.includes(normalText(member))) ? undefined : 'unknown value';
    }
    switch (type) {
        case 'instant':
            return parseInstant(text) === undefined ? 'no instant' : undefined;
        case 'date':
            return parseLocalDate(text) === undefined ? 'no date' : undefined;
        case 'boolean':
            return text === 'true' || text === 'false' ? undefined : 'no boolean';
        case 'integer': {
            const value = parseScaledDecimal(text, field?.scale ?? 0);
            if (value === undefined)
                return 'no number';
            const { min = value, max = value } = field ?? {};
            return value >= min && value <= max ? undefined : 'out of bounds';
        }
        case 'name':
            return namesOf(agreement, name).includes(text) ? undefined : 'unknown name';
        default:
            return text.trim() === '' ? 'blank' : undefined;
    }
}
function namesOf(agreement, column) {
    const { lifecycle, signals, consentPurposes, reasons, members, routing } = agreement;
    switch (column) {
        case 'signal_id':
            return Object.keys(signals);
        case 'purpose_id':
            return Object.keys(consentPurposes);
        case 'reason_id':
            return [...Object.keys(reasons), 'expired'];
        case 'owner_id':
        case 'member_id':
            return Object.keys(members);
        case 'queue_id':
            return Object.keys(routing.queues);
        case 'rule_id':
            return routing.rules.map(({ id }) => id);
        default:
            return lifecycle.stages.map(({ id }) => id);
    }
}
