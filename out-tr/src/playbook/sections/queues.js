import { html } from '../html.js';
import { facts, joined } from '../parts.js';
import { link, say, words } from '../view.js';
export const queues = {
    id: 'queues',
    title: { en: 'Queues', de: 'Warteschlangen' },
    intro: { en: 'Where leads wait, and who answers for it.', de: 'Wo Leads warten und wer dafür einsteht.' },
    pages: (view) => Object.values(view.agreement.routing.queues).map((queue) => {
        const { rules, fallback } = view.agreement.routing;
        const users = rules.filter(({ assign, reviewQueue }) => reviewQueue === queue.id || (assign.to === 'queue' && assign.queue === queue.id));
        return {
            id: queue.id,
            title: words(view, queue.title),
            summary: words(view, view.agreement.roles[queue.owner]?.title),
            place: queue.place,
            body: facts([
                [
                    say(view, 'Answered for by', 'Verantwortlich'),
                    words(view, view.agreement.roles[queue.owner]?.title),
                ],
                [
                    say(view, 'Team', 'Team'),
                    queue.team && link(view, 'teams', view.agreement.teams[queue.team], queue.team),
                ],
                [say(view, 'Rules', 'Regeln'), joined(users.map((rule) => link(view, 'routing', rule)))],
                [
                    say(view, 'Fallback', 'Auffanglösung'),
                    fallback.some((entry) => entry.queue === queue.id) ? say(view, 'yes', 'ja') : html ``,
                ],
            ]),
        };
    }),
};
