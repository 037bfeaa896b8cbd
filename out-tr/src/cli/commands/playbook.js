import { notAvailable } from '../refusal.js';
export const playbook = {
    verb: 'playbook',
    summary: 'write the agreement as a site for people into generated/playbook/',
    parameters: '',
    options: [
        { flags: '--measurements <file>', description: 'with measured figures (not available yet)' },
        { flags: '--single-file', description: 'as one page (not available yet)' },
        { flags: '--pdf', description: 'as PDF (not available yet)' },
        { flags: '--watch', description: 'write it again at every change (not available yet)' },
    ],
    readsAgreement: true,
    formats: ['text', 'json'],
    checks: true,
    examples: [['', 'then open generated/playbook/index.html']],
    run: async (invocation) => {
        const later = ['measurements', 'singleFile', 'pdf', 'watch'].find((name) => invocation.options[name] !== undefined);
        if (later !== undefined)
            return notAvailable(invocation.io, `playbook --${dashed(later)}`);
        const { runPlaybook } = await import('../playbook/run-playbook.js');
        return runPlaybook(invocation);
    },
};
function dashed(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
