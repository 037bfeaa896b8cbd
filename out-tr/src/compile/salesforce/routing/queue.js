import { apiNames } from '../api-name.js';
export function leadQueues(workbench) {
    const { pools, queues } = workbench.agreement.routing;
    const names = apiNames(workbench.configuration.prefix);
    const ofQueue = nameOf(names, 'queue', []);
    const ofPool = nameOf(names, 'pool', ['pool']);
    const label = (title) => workbench.words(title);
    return {
        ofQueue,
        ofPool,
        queues: [
            ...Object.values(queues).map(({ id, title }) => ({ name: ofQueue(id), label: label(title) })),
            ...Object.values(pools).map(({ id, title }) => ({ name: ofPool(id), label: label(title) })),
        ],
    };
}
function nameOf(names, kind, words) {
    return (id) => names.of(`${kind}/${id}`, [...words, id]);
}
/** Path of the queue's file. */
export function queuePath(name) {
    return `force-app/main/default/queues/${name}.queue-meta.xml`;
}
