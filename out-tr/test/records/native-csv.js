import { formatInstant } from '../../src/support/instant.js';
import { formatScaledDecimal } from '../../src/support/scaled-decimal.js';
/** Leads as the files of a native export (docs/records.md). */
export function nativeCsv({ fields, signals }, leads) {
    const properties = [...new Set(Object.values(signals).flatMap((signal) => signal.properties))].sort();
    const instant = (at) => (at === undefined ? '' : formatInstant(at));
    const written = (lead, id) => {
        const value = lead.values[id];
        const scale = fields[id]?.scale ?? 0;
        if (Array.isArray(value))
            return value.join(';');
        return typeof value === 'number' ? formatScaledDecimal(value, scale) : String(value ?? '');
    };
    const leadRows = leads.map((lead) => [
        lead.id,
        lead.recordedStage ?? '',
        instant(lead.objectionFrom),
        instant(lead.recycledAt),
        ...Object.keys(fields).map((id) => written(lead, id)),
    ]);
    const eventRows = leads.flatMap((lead) => lead.events.map((event) => [
        `${lead.id}/${event.id}`,
        lead.id,
        event.signal,
        instant(event.at),
        instant(event.from),
        ...properties.map((name) => event.properties[name] ?? ''),
    ]));
    const consentRows = leads.flatMap((lead) => lead.consents.map(({ purpose, state, at, from }) => [
        lead.id,
        purpose,
        state,
        instant(at),
        instant(from),
    ]));
    return {
        'leads.csv': csv(['lead_id', 'recorded_stage', 'objection_at', 'recycled_at', ...Object.keys(fields)], leadRows),
        'events.csv': csv(['event_id', 'lead_id', 'signal_id', 'occurred_at', 'logged_at', ...properties], eventRows),
        'consents.csv': csv(['lead_id', 'purpose_id', 'consent_state', 'occurred_at', 'logged_at'], consentRows),
    };
}
function csv(headers, rows) {
    const line = (cells) => cells.map(quoted).join(',');
    return `${[headers, ...rows].map(line).join('\n')}\n`;
}
function quoted(cell) {
    return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
