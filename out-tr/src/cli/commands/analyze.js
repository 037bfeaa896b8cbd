import { proofOptions } from '../analyze/proof-options.js';
export const analyze = {
    verb: 'analyze',
    summary: 'prove what must hold of every lead, or show a lead of which it does not',
    parameters: '',
    options: [
        { flags: '--question <id...>', description: 'only these questions; all of them when left out' },
        {
            flags: '--against <path>',
            description: 'hold retrieved Salesforce metadata, HubSpot lists or a scoring statement (a folder or a file) against the agreement',
        },
        { flags: '--all', description: 'list what is as it should be, too, with the leads that show it' },
        ...proofOptions,
        { flags: '--allow-unknown', description: 'let what could not be decided pass' },
        { flags: '--write-test', description: 'add every lead that is shown to test/leads/, as a test' },
        {
            flags: '--emit <form>',
            description: 'write the questions for a solver of your own into the folder of --out instead of asking them',
            choices: ['smt2'],
        },
        { flags: '--out <folder>', description: 'with --emit: where to' },
    ],
    readsAgreement: true,
    formats: ['text', 'json', 'markdown'],
    checks: true,
    examples: [
        ['', 'every question, ten seconds at most'],
        ['--question routing-gap routing-shadowed', 'some of them'],
        [
            '--against retrieved/',
            'what somebody changed in a system by hand, with the lead it treats differently',
        ],
        ['--time-budget 1min --write-test', 'with more time, and a test for every lead that is shown'],
        ['--emit smt2 --out proofs', 'the same questions for z3 or cvc5'],
    ],
    run: async (invocation) => {
        if (invocation.options['against'] !== undefined) {
            const { runAgainst } = await import('../against/run-against.js');
            return runAgainst(invocation);
        }
        const { runAnalyze } = await import('../analyze/run-analyze.js');
        return runAnalyze(invocation);
    },
};
