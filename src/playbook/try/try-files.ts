import type { Artifact } from '../../compile/artifact.ts';
import { browserScripts } from '../../generated/browser-scripts.ts';
import { writtenLead } from '../../scenario/written-lead.ts';
import { textLiteral } from '../../support/script-literal.ts';
import { siteLanguages } from '../site-languages.ts';
import type { PlaybookInput } from '../view.ts';
import { triedAgreement } from './tried-agreement.ts';
import { tryWords } from './try-words.ts';

/**
 * The scripts of the page that tries leads. Data is a script too, which sets one global: pages that are opened from a disk
 * can load nothing else. It stands as JSON in a text, since object literals treat some keys as more than keys.
 */
export function tryFiles({ agreement, results }: PlaybookInput): readonly Artifact[] {
  const leads = results.map(({ sample, evaluation }) => ({
    id: sample.id,
    stage: evaluation.stage,
    written: writtenLead(agreement, sample),
  }));
  return [
    { path: 'assets/agreement.js', content: global('leadpactAgreement', triedAgreement(agreement)) },
    { path: 'assets/leads.js', content: global('leadpactLeads', leads) },
    { path: 'assets/try-lead.js', content: browserScripts['try-lead'] },
    ...siteLanguages(agreement).map((language) => ({
      path: `assets/try-${language}.js`,
      content: global('leadpactWords', tryWords(agreement, language)),
    })),
  ];
}

function global(name: string, data: unknown): string {
  return `globalThis.${name} = JSON.parse(${textLiteral(JSON.stringify(data))});\n`;
}
