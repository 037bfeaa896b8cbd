import { ownValue } from '../support/own-value.js';
import { html } from './html.js';
import { part, table } from './parts.js';
import { link, say } from './view.js';
/** How often sales tried before each giving up, against what it promised. */
export function sampleTouches(view, { evaluation }) {
    const rows = evaluation.touches.map((touches) => touchCells(view, touches));
    const head = [
        say(view, 'Promise', 'Zusage'),
        say(view, 'Cycle', 'Durchlauf'),
        say(view, 'Touches', 'Versuche'),
        say(view, 'Dates', 'Tage'),
        say(view, 'Channels', 'Kanäle'),
        say(view, 'Days from first to last', 'Tage vom ersten bis zum letzten'),
        say(view, 'State', 'Stand'),
    ];
    return part(say(view, 'Touches before giving up', 'Kontaktversuche vor dem Aufgeben'), table(head, rows));
}
function touchCells(view, touches) {
    const policy = ownValue(view.agreement.touchPolicies, touches.policy);
    const state = touches.isKept
        ? html `<span class="state met">${say(view, 'kept', 'eingehalten')}</span>`
        : html `<span class="state breached">${say(view, 'broken', 'gebrochen')}</span>`;
    const of = (key) => counts(view, touches[key], policy?.[key]);
    return [
        link(view, 'slas', policy, touches.policy),
        String(touches.cycle),
        of('touches'),
        of('dates'),
        of('channels'),
        of('spanDays'),
        state,
    ];
}
function counts(view, found, promised) {
    return promised === undefined
        ? String(found)
        : say(view, `${found} of ${promised}`, `${found} von ${promised}`);
}
