import { inside } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { documentEntries, linkedRecord } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { absentFields } from './source/absent-fields.js';
import { consentColumns } from './source/consent-columns.js';
import { consentsTable } from './source/consents-table.js';
import { eventsTable } from './source/events-table.js';
import { fileForm } from './source/file-form.js';
import { leadsTable } from './source/leads-table.js';
import { linkReadingTerms } from './source/reading-terms.js';
import { spellings } from './source/spellings.js';
export const source = {
    kind: 'source',
    occurs: 'any',
    declares: [{ noun: 'source', ownId: true }],
    link: (sources, linking) => linkedRecord(documentEntries(sources), (entry) => linkSource(entry, linking)),
};
function linkSource(entry, linking) {
    const { written, place } = entry;
    const terms = linkReadingTerms(written.written, inside(place, 'written'), linking);
    const at = (key) => inside(place, key);
    const consents = consentColumns(written.leads.consents, inside(place, 'leads', 'consents'), terms);
    return present({
        ...linkDefinition(entry, linking),
        files: fileForm(written.written),
        spellings: spellings(written),
        leads: leadsTable(written.leads, at('leads'), terms, consents),
        absent: absentFields(written.leads, at('leads'), linking),
        events: optional(written.events, (events) => eventsTable(events, at('events'), terms)),
        consents: optional(written.consents, (rows) => consentsTable(rows, at('consents'), terms)),
        leadConsents: consents.map(({ columns }) => columns),
    });
}
function optional(written, link) {
    return written === undefined ? undefined : link(written);
}
