import { html } from './html.js';
import { facts, part, table } from './parts.js';
import { link, moment, say } from './view.js';
/** The stages the lead entered, and where it stands. */
export function sampleJourney(view, { evaluation }) {
    const { journey, stage, cycle, gate, reason } = evaluation;
    const title = (id) => link(view, 'stages', view.agreement.lifecycle.stages.find((each) => each.id === id), id);
    const actors = {
        user: say(view, 'a person', 'ein Mensch'),
        auto: say(view, 'the criteria', 'die Kriterien'),
        deadline: say(view, 'the deadline', 'die Frist'),
    };
    const rows = journey.entries.map((entry) => [
        moment(view, entry.at),
        title(entry.from),
        title(entry.to),
        actors[entry.actor],
        entry.voided
            ? say(view, 'corrected', 'berichtigt')
            : entry.inferred
                ? say(view, 'implied', 'mitgemeint')
                : '',
    ]);
    return part(say(view, 'Journey', 'Weg'), html `${table([say(view, 'When', 'Wann'), say(view, 'From', 'Von'), say(view, 'To', 'Nach'), say(view, 'By', 'Durch'), ''], rows)}${facts([
        [say(view, 'Stage', 'Phase'), title(stage)],
        [say(view, 'Cycle', 'Durchlauf'), String(cycle)],
        [
            say(view, 'Gate', 'Sperre'),
            gate === null
                ? undefined
                : link(view, 'gates', view.agreement.lifecycle.gates.find(({ id }) => id === gate), gate),
        ],
        [
            say(view, 'Reason', 'Grund'),
            reason === null ? undefined : link(view, 'reasons', view.agreement.reasons[reason], reason),
        ],
    ])}`);
}
