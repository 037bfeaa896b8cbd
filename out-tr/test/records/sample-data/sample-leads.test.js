import { describe, expect, it } from 'vitest';
import { scoreRow } from '../../../src/evaluate/score-row.js';
import { sampleLeads } from '../../../src/records/sample-data/sample-leads.js';
import { defaultAsOf } from '../../../src/records/sample-data/sample-plan.js';
import { compareCodePoints } from '../../../src/support/code-points.js';
import { parseInstant } from '../../../src/support/instant.js';
import { normalText } from '../../../src/support/normal-text.js';
import { parseScaledDecimal } from '../../../src/support/scaled-decimal.js';
import { exportedFiles, readRows } from './exported-files.js';
import { sampledAgreements } from './sampled-agreements.js';
const count = 150;
describe.each(Object.entries(sampledAgreements))('sampleLeads of %s', (_, agreement) => {
    const asOf = defaultAsOf(agreement);
    const leads = [...sampleLeads(agreement, { seed: 1, count, asOf })];
    it('gives the leads of the clean export, as evaluation reads them', () => {
        const files = exportedFiles(agreement, { count });
        const [events, consents] = [readRows(files.events), readRows(files.consents)];
        const read = readRows(files.leads).map((row) => recordOf(agreement, row, { events, consents }));
        expect(leads.map(withoutExclusion)).toEqual(read);
    });
    it('can be scored', () => {
        const rows = leads.map((lead) => scoreRow(agreement, lead, asOf));
        expect(rows).toHaveLength(count);
        expect(rows.every(({ stage }) => agreement.lifecycle.stages.some(({ id }) => id === stage))).toBe(true);
    });
    it('depends on the seed', () => {
        expect([...sampleLeads(agreement, { seed: 2, count, asOf })]).not.toEqual(leads);
        expect([...sampleLeads(agreement, { seed: 1, count, asOf })]).toEqual(leads);
    });
});
/** A second reading of the native layout, for comparison only. */
function recordOf(agreement, row, { events, consents }) {
    const isOwn = (other) => other['lead_id'] === row['lead_id'];
    const objection = parseInstant(row['objection_at'] ?? '');
    const recycle = parseInstant(row['recycled_at'] ?? '');
    return {
        id: row['lead_id'] ?? '',
        values: valuesOf(agreement, row),
        events: events
            .filter((event) => isOwn(event) && event['is_excluded'] !== 'true')
            .map((event) => {
            const at = parseInstant(event['occurred_at'] ?? '') ?? Number.NaN;
            const properties = Object.entries(event).filter(([name, text]) => !name.includes('_') && text !== '');
            return {
                id: event['event_id'] ?? '',
                signal: event['signal_id'] ?? '',
                at,
                from: parseInstant(event['logged_at'] ?? '') ?? at,
                properties: Object.fromEntries(properties.map(([name, text]) => [name, normalText(text)])),
            };
        })
            .sort((left, right) => right.at - left.at || compareCodePoints(left.id, right.id)),
        consents: consents.filter(isOwn).map((consent) => {
            const at = parseInstant(consent['occurred_at'] ?? '') ?? Number.NaN;
            const state = consent['consent_state'] === 'given' ? 'given' : 'withdrawn';
            return { purpose: consent['purpose_id'] ?? '', state, at, from: at };
        }),
        ...(objection !== undefined && { objectionFrom: objection }),
        recordedStage: row['recorded_stage'] ?? '',
        ...(recycle !== undefined && { recycledAt: recycle }),
    };
}
function valuesOf({ fields }, row) {
    return Object.fromEntries(Object.values(fields).flatMap((field) => {
        const text = row[field.id] ?? '';
        return text === '' ? [] : [[field.id, readValue(field, text)]];
    }));
}
function readValue({ type, scale }, text) {
    switch (type) {
        case 'integer':
        case 'decimal':
            return parseScaledDecimal(text, scale) ?? Number.NaN;
        case 'boolean':
            return text === 'true';
        case 'set':
            return text.split(';').map(normalText).sort(compareCodePoints);
        case 'date':
            return text;
        default:
            return normalText(text);
    }
}
/** Events of the generator also say that nothing excludes them. */
function withoutExclusion(lead) {
    return {
        ...lead,
        events: lead.events.map(({ id, signal, at, from, properties }) => ({ id, signal, at, from, properties })),
    };
}
