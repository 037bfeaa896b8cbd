import { html } from './html.js';
import { part, table } from './parts.js';
import { say } from './view.js';
/** Members with what limits how many leads they take. */
export function memberTable(view, members) {
    const rows = members.map((id) => {
        const member = view.agreement.members[id];
        const capacity = member?.capacity;
        return [
            html `<code>${id}</code>`,
            String(member?.weight ?? ''),
            capacity
                ? `${capacity.n} / ${{ day: say(view, 'day', 'Tag'), week: say(view, 'week', 'Woche'), month: say(view, 'month', 'Monat') }[capacity.per]}`
                : '',
            member?.skills.join(', ') ?? '',
            member?.active === false ? say(view, 'not active', 'nicht aktiv') : '',
        ];
    });
    return part(say(view, 'Members', 'Mitglieder'), table([
        say(view, 'Member', 'Mitglied'),
        say(view, 'Weight', 'Gewicht'),
        say(view, 'Limit', 'Grenze'),
        say(view, 'Skills', 'Fähigkeiten'),
        '',
    ], rows));
}
