export const ladderWithoutMeeting = {
    id: 'cadence/ladder-without-meeting',
    severity: 'warning',
    owner: 'joint',
    summary: 'Every level of the escalation is settled in some meeting.',
    why: 'the miss rises to a level and lands nowhere; everybody was informed and nobody decided',
    *check({ cadences, escalation }) {
        const meetings = Object.values(cadences);
        if (meetings.length === 0)
            return;
        for (const level of escalation.levels) {
            if (meetings.some(({ escalations }) => escalations.includes(level.level)))
                continue;
            yield {
                place: level.place,
                message: `no meeting settles level ${level.level} of the escalation (${level.id})`,
                help: `write \`escalations: [${level.level}]\` in the cadence where it is settled`,
            };
        }
    },
};
