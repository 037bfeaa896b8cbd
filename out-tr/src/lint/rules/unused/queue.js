export const unusedQueue = {
    id: 'unused/queue',
    severity: 'info',
    owner: 'sales',
    summary: 'Every queue receives leads.',
    why: 'it is created in the CRM and watched by people in vain',
    *check({ routing, escalation }) {
        const used = new Set([
            ...routing.rules.map((rule) => rule.reviewQueue),
            ...routing.rules.map((rule) => (rule.assign.to === 'queue' ? rule.assign.queue : undefined)),
            ...routing.fallback.map((entry) => entry.queue),
            ...escalation.perLead.map((step) => step.queue),
        ]);
        for (const queue of Object.values(routing.queues)) {
            if (used.has(queue.id))
                continue;
            yield {
                place: queue.place,
                message: `queue ${queue.id} is named by no routing rule, fallback or escalation step`,
                help: 'send leads to it, or remove it',
            };
        }
    },
};
