import { inside, type Place } from '../../diagnostics/place.ts';
import type { SourceDocument } from '../../generated/documents.ts';
import { linkDefinition } from '../linking/definition.ts';
import { documentEntries, linkedRecord } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import type { Source } from '../source.ts';
import { absentFields } from './source/absent-fields.ts';
import { consentColumns } from './source/consent-columns.ts';
import { consentsTable } from './source/consents-table.ts';
import { eventsTable } from './source/events-table.ts';
import { fileForm } from './source/file-form.ts';
import { leadStages } from './source/lead-stages.ts';
import { leadsTable } from './source/leads-table.ts';
import { measuredSources } from './source/measured-sources.ts';
import { pathsTable } from './source/paths-table.ts';
import { linkReadingTerms } from './source/reading-terms.ts';
import { spellings } from './source/spellings.ts';

export const source: KindLinker<'source'> = {
  kind: 'source',
  occurs: 'any',
  declares: [{ noun: 'source', ownId: true }],
  link: (sources, linking) => linkedRecord(documentEntries(sources), (entry) => linkSource(entry, linking)),
};

function linkSource(entry: Entry<SourceDocument>, linking: Linking): Source {
  const { written, place } = entry;
  const terms = linkReadingTerms(written.written, inside(place, 'written'), linking);
  const at = (key: string): Place => inside(place, key);
  const consents = consentColumns(written.leads?.consents, inside(place, 'leads', 'consents'), terms);
  const stages = leadStages(written.leads?.stages, inside(place, 'leads', 'stages'), terms);
  return present({
    ...linkDefinition(entry, linking),
    files: fileForm(written.written),
    spellings: spellings(written),
    leads: optional(written.leads, (leads) =>
      leadsTable(leads, at('leads'), terms, { consents, stages: stages.columns }),
    ),
    absent: optional(written.leads, (leads) => absentFields(leads, at('leads'), linking)) ?? [],
    events: optional(written.events, (events) => eventsTable(events, at('events'), terms)),
    consents: optional(written.consents, (rows) => consentsTable(rows, at('consents'), terms)),
    paths: optional(written.paths, (paths) => pathsTable(paths, at('paths'), terms)),
    leadStages: stages.stages,
    measured: measuredSources(written, place, terms),
    leadConsents: consents.map(({ columns }) => columns),
  });
}

function optional<W, L>(written: W | undefined, link: (written: W) => L): L | undefined {
  return written === undefined ? undefined : link(written);
}
