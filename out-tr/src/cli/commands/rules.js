import { exitCodes } from '../exit-code.js';
export const rules = {
    verb: 'rules',
    summary: 'list the rules that validate asks, as the agreement weighs them',
    parameters: '',
    options: [{ flags: '--all', description: 'also the codes of findings about files that cannot be read' }],
    readsAgreement: true,
    formats: ['text', 'json'],
    checks: false,
    examples: [['', 'then leadpact explain <rule> for the page of one']],
    run: async (invocation) => {
        const { io, options, format } = invocation;
        const { findingCodes } = await import('../finding-codes.js');
        const { rulesJson, rulesText } = await import('../rules-text.js');
        const { configuredLevels } = await import('../configured-levels.js');
        const { weighed } = await import('../weighed-code.js');
        const levels = configuredLevels(invocation);
        const codes = findingCodes()
            .filter(({ isRule }) => isRule || options['all'] === true)
            .map((code) => weighed(code, levels));
        io.stdout.write(format === 'json' ? rulesJson(codes) : rulesText(codes));
        return exitCodes.clean;
    },
};
