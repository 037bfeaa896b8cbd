export const unknownStage = {
    code: 'records/unknown-stage',
    severity: 'error',
    owner: 'joint',
    summary: 'Every recorded stage is one of the agreement.',
    why: 'a lead whose stage nobody knows would start again at the first',
    help: 'say in the source which stage the word means',
    bad: `lead_id,recorded_stage
L-1,hot
`,
    good: `lead_id,recorded_stage
L-1,mql
`,
};
