import { html } from '../html.js';
import { memberTable } from '../member-table.js';
import { facts, joined } from '../parts.js';
import { link, say, words } from '../view.js';
export const pools = {
    id: 'pools',
    title: { en: 'Pools', de: 'Pools' },
    intro: {
        en: 'Members among whom leads are shared by weight. People appear under pseudonymous ids.',
        de: 'Mitglieder, unter denen Leads nach Gewicht verteilt werden. Personen erscheinen unter Pseudonymen.',
    },
    pages: (view) => Object.values(view.agreement.routing.pools).map((pool) => ({
        id: pool.id,
        title: words(view, pool.title),
        summary: html `${say(view, `${pool.members.length} members`, `${pool.members.length} Mitglieder`)}`,
        place: pool.place,
        body: html `${described(view, pool)}${memberTable(view, pool.members)}`,
    })),
};
function described(view, pool) {
    const users = view.agreement.routing.rules.filter(({ assign }) => assign.to === 'pool' && assign.pool === pool.id);
    return facts([
        [
            say(view, 'Counting starts afresh', 'Zählung beginnt neu'),
            {
                never: say(view, 'never', 'nie'),
                week: say(view, 'every week', 'jede Woche'),
                month: say(view, 'every month', 'jeden Monat'),
            }[pool.reset],
        ],
        [
            say(view, 'After an absence', 'Nach einer Abwesenheit'),
            pool.onReturn === 'freeze'
                ? say(view, 'nothing is made up for', 'wird nichts nachgeholt')
                : say(view, 'missed leads are made up for', 'werden verpasste Leads nachgeholt'),
        ],
        [
            say(view, 'Also taken when back within', 'Auch bei Rückkehr innerhalb von'),
            pool.assignWithinMinutes === undefined
                ? undefined
                : say(view, `${pool.assignWithinMinutes} minutes`, `${pool.assignWithinMinutes} Minuten`),
        ],
        [say(view, 'When nobody is free', 'Wenn niemand frei ist'), emptied(view, pool)],
        [say(view, 'Used by', 'Genutzt von'), joined(users.map((rule) => link(view, 'routing', rule)))],
    ]);
}
function emptied(view, { onEmpty }) {
    if (onEmpty.action === 'hold')
        return say(view, `hold up to ${onEmpty.maxMinutes} minutes, then the fallback`, `bis zu ${onEmpty.maxMinutes} Minuten halten, dann die Auffanglösung`);
    return {
        nextRule: say(view, 'the next rule', 'die nächste Regel'),
        ignoreAvailability: say(view, 'absence and hours are ignored', 'Abwesenheit und Zeiten werden übergangen'),
        fallback: say(view, 'the fallback', 'die Auffanglösung'),
    }[onEmpty.action];
}
