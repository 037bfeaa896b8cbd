import { html } from '../html.js';
import { memberTable } from '../member-table.js';
import { criterion, facts, joined, part } from '../parts.js';
import { link, say, words } from '../view.js';
export const territories = {
    id: 'territories',
    title: { en: 'Territories', de: 'Gebiete' },
    intro: {
        en: 'Which leads belong to which part of the map, and who works them.',
        de: 'Welche Leads zu welchem Teil der Landkarte gehören und wer sie bearbeitet.',
    },
    appears: ({ territories: all }) => Object.keys(all).length > 0,
    pages: (view) => Object.values(view.agreement.territories).map((territory) => ({
        id: territory.id,
        title: words(view, territory.title),
        summary: html `${link(view, 'teams', view.agreement.teams[territory.team], territory.team)} · ${counted(view, territory)}`,
        place: territory.place,
        owner: territory.owner,
        ...(territory.rationale && { rationale: words(view, territory.rationale) }),
        body: body(view, territory),
    })),
};
function counted(view, { members }) {
    const { length } = members;
    return length === 1
        ? say(view, '1 member', '1 Mitglied')
        : say(view, `${length} members`, `${length} Mitglieder`);
}
function body(view, territory) {
    const { pools } = view.agreement.routing;
    const shared = Object.values(pools).filter((pool) => pool.members.some((member) => territory.members.includes(member)));
    const when = territory.when
        ? criterion(view, territory.when)
        : html `${say(view, 'Leads and accounts that are listed one by one.', 'Einzeln aufgeführte Leads und Unternehmen.')}`;
    return html `${part(say(view, 'Leads', 'Leads'), when)}${facts([
        [say(view, 'Team', 'Team'), link(view, 'teams', view.agreement.teams[territory.team], territory.team)],
        [
            say(view, 'Pools with these members', 'Pools mit diesen Mitgliedern'),
            joined(shared.map((pool) => link(view, 'pools', pool))),
        ],
    ])}${memberTable(view, territory.members)}`;
}
