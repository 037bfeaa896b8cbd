import type { Finding } from '../../diagnostics/finding.ts';
import { markdownText } from '../../diagnostics/markdown-text.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import type { Review } from './review.ts';
import { reviewWords } from './review-words.ts';
import type { ShrinkingPart } from './shrinking.ts';

/** What is wrong with the newer version, and which breaks are recorded as intended. */
export function findingsPart({ findings, gate, samples }: Review, language: ToolLanguage): ShrinkingPart {
  const worst = findings.filter(({ severity }) => severity !== 'info');
  const intended = gate.suppressed.map(
    ({ finding, reason, until }) => `- ${markdownText(finding.message)} – ${markdownText(reason)} (${until})\n`,
  );
  const records =
    intended.length === 0 ? '' : `\n**${reviewWords.intended[language]}**\n\n${intended.join('')}`;
  const tried = { en: `${samples} sample leads pass.`, de: `${samples} Beispiel-Leads bestehen.` }[language];
  if (worst.length === 0) return { forms: [`\n${reviewWords.noFindings[language]}; ${tried}\n${records}`], weight: 80 };
  const form = (most: number): string => {
    const left = worst.length - most;
    const lines = worst.slice(0, most).map((finding) => line(finding));
    const more = left > 0 ? `- … ${left} ${reviewWords.more[language]}\n` : '';
    return `\n#### ${reviewWords.findings[language]}\n\n${lines.join('')}${more}${records}`;
  };
  return { forms: [form(worst.length), form(25), form(8)], weight: 80 };
}

function line({ code, help, message, place, severity }: Finding): string {
  const where = `\`${place.file.replaceAll('`', "'")}\``;
  const tip = help === undefined ? '' : `  \n  *${markdownText(help)}*`;
  return `- **${severity}** ${where} ${markdownText(message)} (\`${code}\`)${tip}\n`;
}
