export const plan = {
    verb: 'plan',
    summary: 'work out how many leads a revenue plan takes, by when, whether the people are there, and what breaks it',
    parameters: '[plan]',
    options: [],
    readsAgreement: true,
    formats: ['text', 'json'],
    checks: true,
    failsOn: 'never',
    examples: [
        ['', 'every plan of the agreement'],
        ['revenue-2027 --lang de', 'one plan, in German'],
        ['--fail-on warning', 'exit 1 when something breaks a plan'],
    ],
    run: async (invocation) => {
        const { runPlan } = await import('../plan/run-plan.js');
        return runPlan(invocation);
    },
};
