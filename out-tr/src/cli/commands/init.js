import { templateNames } from '../init/template-name.js';
export const init = {
    verb: 'init',
    summary: 'begin an agreement in a folder of its own, from a template',
    parameters: '[folder]',
    options: [
        { flags: '--template <name>', description: 'what to begin with', choices: templateNames },
        { flags: '--yes', description: 'ask nothing: classic and English unless something else is named' },
    ],
    readsAgreement: false,
    formats: [],
    checks: false,
    examples: [
        ['our-agreement', 'asks for the template and the language'],
        ['our-agreement --yes --template plg --lang de', 'asks nothing, as in scripts'],
    ],
    run: async (invocation) => {
        const { runInit } = await import('../init/run-init.js');
        return runInit(invocation);
    },
};
