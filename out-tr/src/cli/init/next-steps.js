import { textTable } from '../../support/text-table.js';
const purposes = {
    en: [
        'leadpact, and a hook that checks before every commit',
        'read generated/playbook/index.html together and change what you disagree about',
        'what goes into the CRM; then commit everything',
    ],
    de: [
        'leadpact, und ein Hook, der vor jedem Commit prüft',
        'gemeinsam generated/playbook/index.html lesen und ändern, worin Sie nicht einig sind',
        'was ins CRM kommt; danach alles committen',
    ],
};
/** Three lines: what to type, and what for. */
export function nextSteps(folder, language) {
    const [set, read, build] = purposes[language];
    const way = folder === '' ? '' : `cd ${/^[\w./-]+$/.test(folder) ? folder : JSON.stringify(folder)} && `;
    const lines = textTable([
        [`  ${way}npm install && git init && git config core.hooksPath .githooks`, `# ${set}`],
        ['  npx leadpact playbook', `# ${read}`],
        ['  npx leadpact build', `# ${build}`],
    ]);
    return `${lines.join('\n')}\n`;
}
