import { inside } from '../../diagnostics/place.ts';
import type { CadenceDocument } from '../../generated/documents.ts';
import { parseTimeOfDay } from '../../support/time-of-day.ts';
import type { Cadence } from '../cadence.ts';
import { linkDefinition } from '../linking/definition.ts';
import { documentEntries, linkedRecord } from '../linking/entries.ts';
import type { Entry, KindLinker } from '../linking/kind.ts';
import type { Linking } from '../linking/linking.ts';
import { present } from '../linking/present.ts';
import { linkMinutes } from '../linking/quantities.ts';
import { linkName, linkNames } from '../linking/references.ts';
import { linkOptionalText } from '../linking/text.ts';
import { linkAgenda } from './cadence/agenda.ts';
import { linkOccasions } from './cadence/occasions.ts';
import { linkTime } from './cadence/time.ts';

export const cadence: KindLinker<'cadence'> = {
  kind: 'cadence',
  occurs: 'any',
  declares: [{ noun: 'cadence', ownId: true }],
  link: (sources, linking) => linkedRecord(documentEntries(sources), (entry) => linkCadence(entry, linking)),
};

const reports = ['weekly', 'scorecard', 'qbr', 'retrospective', 'win-loss', 'content', 'summary'] as const;

/** A ritual that nobody leads, or of which nobody knows when it is, is none. */
function linkCadence(entry: Entry<CadenceDocument>, linking: Linking): Cadence | undefined {
  const { written, place } = entry;
  const when = linkTime(written, place, linking);
  const ledBy = linkName('role', written.ledBy, inside(place, 'ledBy'), linking);
  const lasts = written.lasts;
  const rest = present({
    ...linkDefinition(entry, linking),
    at: written.at === undefined ? undefined : parseTimeOfDay(written.at),
    minutes: lasts === undefined ? undefined : linkMinutes(lasts, inside(place, 'lasts'), linking),
    attendees: linkNames('role', written.with, inside(place, 'with'), linking),
    inputs: {
      reports: reports.filter((report) => written.inputs?.reports?.includes(report)),
      metrics: linkNames('metric', written.inputs?.metrics, inside(place, 'inputs', 'metrics'), linking),
    },
    agenda: linkAgenda(written.agenda, inside(place, 'agenda'), linking),
    output: linkOptionalText(written.output, inside(place, 'output'), linking),
    fulfils: linkNames('commitment', written.fulfils, inside(place, 'fulfils'), linking),
    escalations: [...(written.escalations ?? [])].sort((left, right) => left - right),
    signedBy: linkNames('role', written.signedBy, inside(place, 'signedBy'), linking),
    log: linkOccasions(written.log, inside(place, 'log'), linking),
  });
  return when === undefined || ledBy === undefined ? undefined : { ...rest, when, ledBy };
}
