import { notAvailable } from '../refusal.js';
export const explain = {
    verb: 'explain',
    summary: 'say why a sample lead has its score, stage, route and clocks, or what a finding code means',
    parameters: '<what>',
    options: [
        { flags: '--records <folder>', description: 'a lead of an export (not available yet)' },
        { flags: '--lead <id>', description: 'which lead of the export (not available yet)' },
    ],
    readsAgreement: true,
    formats: ['text', 'json'],
    checks: false,
    examples: [
        ['handoff-pending', 'one sample lead'],
        ['test/leads/intent.yaml', 'all sample leads of a file'],
        ['scoring/threshold-unreachable', 'the page of a finding code'],
    ],
    run: async (invocation) => {
        const { io, options } = invocation;
        if (options['records'] !== undefined)
            return notAvailable(io, 'explain --records');
        if (options['lead'] !== undefined)
            return notAvailable(io, 'explain --lead');
        const { runExplain } = await import('../explain/run-explain.js');
        return runExplain(invocation);
    },
};
