export const noHandoffReason = {
    id: 'reasons/no-handoff-reason',
    severity: 'error',
    owner: 'joint',
    summary: 'There is at least one reason with which sales can reject a lead.',
    why: 'a lead could only be accepted or ignored; marketing would never learn why',
    *check({ reasons, lifecycle }) {
        if (Object.values(reasons).some((reason) => reason.usedAt.includes('handoff')))
            return;
        yield {
            place: lifecycle.handoff.place,
            message: 'no reason can be chosen at the handoff',
            help: 'give at least one reason at: [handoff]',
        };
    },
};
