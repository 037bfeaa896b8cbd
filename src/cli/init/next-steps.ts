import { textTable } from '../../support/text-table.ts';
import type { SpokenLanguage } from '../command.ts';

const purposes: Readonly<Record<SpokenLanguage, readonly [string, string, string]>> = {
  en: [
    'leadpact, and a hook that checks before every commit',
    'read generated/playbook/index.html together and change what you disagree about',
    'what goes into the CRM; then commit everything',
  ],
  de: [
    'leadpact, und ein Hook, der vor jedem Commit prüft',
    'gemeinsam generated/playbook/index.html lesen und ändern, worin Sie sich nicht einig sind',
    'was ins CRM kommt; danach alles committen',
  ],
};

/** Three lines: what to type, and what for; more of them after the first. */
export function nextSteps(
  folder: string,
  language: SpokenLanguage,
  more: readonly (readonly [command: string, purpose: string])[] = [],
): string {
  const [set, read, build] = purposes[language];
  const way = folder === '' ? '' : `cd ${/^[\w./-]+$/.test(folder) ? folder : JSON.stringify(folder)} && `;
  const lines = textTable([
    [`  ${way}npm install && git init && git config core.hooksPath .githooks`, `# ${set}`],
    ...more.map(([command, purpose]) => [`  ${command}`, `# ${purpose}`]),
    ['  npx leadpact playbook', `# ${read}`],
    [`  npx leadpact build${spoken(language)}`, `# ${build}`],
  ]);
  return `${lines.join('\n')}\n`;
}

/** Commands speak English where nobody says otherwise; the playbook is in every language of the agreement. */
export function spoken(language: SpokenLanguage): string {
  return language === 'en' ? '' : ` --lang ${language}`;
}
