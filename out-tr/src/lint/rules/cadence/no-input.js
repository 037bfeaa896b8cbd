export const noInput = {
    id: 'cadence/no-input',
    severity: 'warning',
    owner: 'joint',
    summary: 'A meeting with an agenda says what lies on its table.',
    why: 'each side brings its own figures, and the meeting is about whose figures are right',
    *check({ cadences }) {
        for (const { id, agenda, inputs, place } of Object.values(cadences)) {
            if (agenda.length === 0 || inputs.reports.length + inputs.metrics.length > 0)
                continue;
            yield {
                place,
                message: `${id} has an agenda and no input`,
                help: 'name the report or the metrics everybody has read before, for example `inputs: { reports: [weekly] }`',
            };
        }
    },
};
