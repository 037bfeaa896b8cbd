import { queuePath } from './queue.js';
/** Queues and pools; both become queues whose members are added by hand. */
export function queueCarriers(workbench, queues) {
    const { pools, queues: declared } = workbench.agreement.routing;
    return [
        ...Object.keys(declared).map((id) => ({
            clause: `queue/${id}`,
            caveats: [withoutMembers],
            files: [queuePath(queues.ofQueue(id))],
        })),
        ...Object.keys(pools).map((id) => ({
            clause: `pool/${id}`,
            caveats: [withoutTurns],
            files: [queuePath(queues.ofPool(id))],
        })),
    ];
}
const withoutMembers = {
    fidelity: 'approximated',
    words: {
        en: 'the queue is there; its members are added by hand',
        de: 'die Warteschlange ist da; ihre Mitglieder werden von Hand eingetragen',
    },
};
const withoutTurns = {
    fidelity: 'approximated',
    words: {
        en: 'the pool is a queue; turns, weights, caps and absences are not heeded',
        de: 'die Gruppe ist eine Warteschlange; Reihenfolge, Gewichte, Obergrenzen und Abwesenheiten werden nicht beachtet',
    },
};
