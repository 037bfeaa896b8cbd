import { formatNames } from '../command.js';
import { notAvailable } from '../refusal.js';
export const test = {
    verb: 'test',
    summary: 'run the sample leads and compare with what they expect',
    parameters: '',
    options: [
        { flags: '--filter <text>', description: 'only samples whose id, title or file holds this text' },
        { flags: '--coverage', description: 'what the samples show of everything the agreement decides' },
        { flags: '--threshold <n/m>', description: 'fail below this share of decision elements, e.g. 19/20' },
        {
            flags: '--missing',
            description: 'list the decision elements that no sample shows, and propose leads that would',
        },
        { flags: '--update', description: 'write what came into the failed expectations' },
        { flags: '--watch', description: 'run again at every change (not available yet)' },
    ],
    readsAgreement: true,
    formats: formatNames,
    checks: true,
    examples: [
        ['', 'all sample leads'],
        ['--filter recycled', 'some of them'],
        ['--coverage --threshold 1/1', 'every decision must be shown by a sample'],
    ],
    run: async (invocation) => {
        if (invocation.options['watch'] === true)
            return notAvailable(invocation.io, 'test --watch');
        const { runTest } = await import('../test/run-test.js');
        return runTest(invocation);
    },
};
