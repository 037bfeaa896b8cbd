export const lossWithoutAnswer = {
    id: 'messaging/loss-without-answer',
    severity: 'info',
    owner: 'joint',
    summary: 'Where objections name reasons, every reason for lost deals has an answer.',
    why: 'deals keep being lost to a sentence that nobody has prepared an answer to',
    *check({ messaging, reasons }) {
        const answered = new Set(Object.values(messaging.objections).flatMap(({ reason }) => reason ?? []));
        if (answered.size === 0)
            return;
        for (const { class: kind, id, place } of Object.values(reasons)) {
            if (kind !== 'lost' || answered.has(id))
                continue;
            yield {
                place,
                message: `deals are lost for ${id}, and no objection with that reason has an answer`,
                help: `add an objection with \`reason: ${id}\` to the messaging`,
            };
        }
    },
};
