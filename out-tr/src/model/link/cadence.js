import { inside } from '../../diagnostics/place.js';
import { parseTimeOfDay } from '../../support/time-of-day.js';
import { linkDefinition } from '../linking/definition.js';
import { documentEntries, linkedRecord } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkMinutes } from '../linking/quantities.js';
import { linkName, linkNames } from '../linking/references.js';
import { linkOptionalText } from '../linking/text.js';
import { linkAgenda } from './cadence/agenda.js';
import { linkOccasions } from './cadence/occasions.js';
import { linkTime } from './cadence/time.js';
export const cadence = {
    kind: 'cadence',
    occurs: 'any',
    declares: [{ noun: 'cadence', ownId: true }],
    link: (sources, linking) => linkedRecord(documentEntries(sources), (entry) => linkCadence(entry, linking)),
};
const reports = ['weekly', 'scorecard', 'qbr', 'retrospective', 'win-loss', 'content', 'summary'];
/** A ritual that nobody leads, or of which nobody knows when it is, is none. */
function linkCadence(entry, linking) {
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
