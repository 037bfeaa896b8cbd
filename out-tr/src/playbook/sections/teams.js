import { html } from '../html.js';
import { facts, part, table } from '../parts.js';
import { link, say, words } from '../view.js';
export const teams = {
    id: 'teams',
    title: { en: 'Teams and roles', de: 'Teams und Rollen' },
    intro: {
        en: 'Who works for which side, under pseudonymous ids, and who signs.',
        de: 'Wer für welche Seite arbeitet, unter Pseudonymen, und wer unterschreibt.',
    },
    picture: (view) => html `${parties(view)}${roles(view)}`,
    pages: (view) => Object.values(view.agreement.teams).map((team) => ({
        id: team.id,
        title: words(view, team.title),
        summary: html `${say(view, `${team.members.length} members`, `${team.members.length} Mitglieder`)}`,
        place: team.place,
        owner: team.side,
        body: html `${facts([
            [
                say(view, 'Led by', 'Geleitet von'),
                team.lead && words(view, view.agreement.roles[team.lead]?.title),
            ],
            [
                say(view, 'Calendar', 'Kalender'),
                team.calendar && link(view, 'calendars', view.agreement.calendars[team.calendar], team.calendar),
            ],
        ])}${part(say(view, 'Members', 'Mitglieder'), members(view, team.members))}`,
    })),
};
function members(view, ids) {
    const rows = ids.flatMap((id) => {
        const member = view.agreement.members[id];
        if (!member)
            return [];
        const away = member.absences.map(({ from, to }) => `${from} – ${to}`).join(', ');
        const held = member.roles
            .map((role) => view.agreement.roles[role])
            .flatMap((role, index) => (role ? [html `${index > 0 ? ', ' : ''}${words(view, role.title)}`] : []));
        return [
            [
                html `<code>${id}</code>`,
                html `${held}`,
                member.active ? away : say(view, 'not active', 'nicht aktiv'),
            ],
        ];
    });
    return table([say(view, 'Member', 'Mitglied'), say(view, 'Roles', 'Rollen'), say(view, 'Away', 'Abwesend')], rows);
}
function parties(view) {
    const rows = Object.values(view.agreement.parties).map((party) => [
        words(view, party.title),
        html `${party.approvers.map((role, index) => html `${index > 0 ? ', ' : ''}${words(view, view.agreement.roles[role]?.title)}`)}`,
    ]);
    return part(say(view, 'Who signs', 'Wer unterschreibt'), table([say(view, 'Party', 'Partei'), say(view, 'Roles', 'Rollen')], rows));
}
function roles(view) {
    const sides = {
        marketing: say(view, 'Marketing', 'Marketing'),
        sales: say(view, 'Sales', 'Vertrieb'),
        both: say(view, 'both', 'beide'),
    };
    const rows = Object.values(view.agreement.roles).map((role) => [
        words(view, role.title),
        sides[role.side],
        Object.values(view.agreement.members)
            .filter((member) => member.roles.includes(role.id))
            .map(({ id }) => id)
            .join(', '),
    ]);
    return part(say(view, 'Roles', 'Rollen'), table([say(view, 'Role', 'Rolle'), say(view, 'Side', 'Seite'), say(view, 'Held by', 'Inhaber')], rows));
}
