import { html } from './html.js';
import { part, table } from './parts.js';
import { link, moment, say } from './view.js';
/** The clocks of the lead: when each started, when it is due and how it stands. */
export function sampleClocks(view, { evaluation }) {
    const rows = Object.entries(evaluation.clocks).flatMap(([id, readings]) => readings.map((reading) => [
        link(view, 'slas', view.agreement.slas[id], id),
        moment(view, reading.startAt),
        'dueAt' in reading && reading.dueAt !== undefined ? moment(view, reading.dueAt) : '–',
        'stoppedAt' in reading && reading.stoppedAt !== undefined ? moment(view, reading.stoppedAt) : '–',
        html `<span class="state ${reading.state}">${state(view, reading)}</span>`,
    ]));
    return part(say(view, 'Clocks', 'Uhren'), table([
        say(view, 'Promise', 'Zusage'),
        say(view, 'Started', 'Beginn'),
        say(view, 'Due', 'Fällig'),
        say(view, 'Stopped', 'Ende'),
        say(view, 'State', 'Stand'),
    ], rows));
}
function state(view, reading) {
    return {
        open: say(view, 'open', 'offen'),
        paused: say(view, 'paused', 'pausiert'),
        met: say(view, 'kept', 'eingehalten'),
        breached: say(view, 'breached', 'verletzt'),
        waived: say(view, 'waived', 'erlassen'),
        canceled: say(view, 'canceled', 'entfallen'),
        error: say(view, 'cannot be told', 'nicht bestimmbar'),
    }[reading.state];
}
