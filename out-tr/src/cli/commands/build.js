import { formatNames } from '../command.js';
export const build = {
    verb: 'build',
    summary: 'compile the agreement into generated/',
    parameters: '[target...]',
    options: [{ flags: '--check', description: 'write nothing; exit 3 when generated/ is not up to date' }],
    readsAgreement: true,
    formats: formatNames,
    checks: true,
    examples: [
        ['', 'all targets'],
        ['salesforce', 'one target; the others stay as they are'],
        ['--check', 'in CI: is what is checked in what the definitions say?'],
    ],
    run: async (invocation) => {
        const { runBuild } = await import('../build/run-build.js');
        return runBuild(invocation);
    },
};
