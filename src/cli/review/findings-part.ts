import type { Finding } from '../../diagnostics/finding.ts';
import { markdownText } from '../../diagnostics/markdown-text.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { visibleText } from '../../support/visible-text.ts';
import { diffWords } from '../diff/diff-words.ts';
import { failedSamples, goneSamples, type Review } from './review.ts';
import { reviewWords } from './review-words.ts';
import type { ShrinkingPart } from './shrinking.ts';

/** What is wrong with the newer version, and which breaks are recorded as intended. */
export function findingsPart({ findings, gate }: Review, language: ToolLanguage): ShrinkingPart {
  const found = findings.filter(({ severity }) => severity !== 'info');
  const intended = gate.suppressed.map(
    ({ finding, reason, until }) =>
      `- ${markdownText(finding.message)} – ${markdownText(reason)} (${reviewWords.until[language]} ${until})\n`,
  );
  const records =
    intended.length === 0 ? '' : `\n**${reviewWords.intended[language]}**\n\n${intended.join('')}`;
  if (found.length === 0) return { forms: [records], weight: 80 };
  const form = (most: number): string =>
    `\n#### ${reviewWords.findings[language]}\n\n${limited(found.map(line), most, language, '- ')}${records}`;
  return { forms: [form(found.length), form(25), form(8)], weight: 80 };
}

function line({ code, help, message, place, severity }: Finding): string {
  const where = `\`${visibleText(place.file).replaceAll('`', "'")}\``;
  const tip = help === undefined ? '' : `  \n  *${markdownText(help)}*`;
  return `- **${severity}** ${where} ${markdownText(message)} (\`${code}\`)${tip}\n`;
}

/** Sample leads that fail, each expectation with what came instead; where none does, that they pass; and those that are gone. */
export function samplesPart(review: Review, language: ToolLanguage): ShrinkingPart {
  const { samples } = review;
  const failed = failedSamples(samples);
  const passed = { en: 'sample leads pass', de: 'Beispiel-Leads bestehen' }[language];
  const gone = goneText(goneSamples(review), language);
  if (failed.length === 0) return { forms: [`\n${samples.length} ${passed}.\n${gone}`], weight: 70 };
  const rows = failed.flatMap(({ mismatches, sample }) =>
    mismatches.map(({ expected, got, key, negated }, index) => {
      const wanted = negated ? `≠ ${expected}` : expected;
      const cells = [index === 0 ? sample.id : '', key, wanted, got].map((text) =>
        markdownText(String(text)),
      );
      return `| ${cells.join(' | ')} |\n`;
    }),
  );
  const count = `${failed.length}/${samples.length}`;
  const names = [reviewWords.sample, diffWords.what, reviewWords.expected, reviewWords.got];
  const heads = `| ${names.map((name) => name[language]).join(' | ')} |\n|---|---|---|---|\n`;
  const form = (most: number): string =>
    `\n#### ${reviewWords.failed[language]} (${count})\n\n${heads}${limited(rows, most, language, '\n')}${gone}`;
  return { forms: [form(20), form(8), form(3)], weight: 70 };
}

/** A sample that is deleted with the change it would have told of fails nowhere. */
function goneText(gone: readonly string[], language: ToolLanguage): string {
  if (gone.length === 0) return '';
  const more = gone.length > mostGone ? `, … ${gone.length - mostGone} ${reviewWords.more[language]}` : '';
  const names = gone.slice(0, mostGone).map(markdownText).join(', ');
  return `\n⚠️ ${reviewWords.gone[language]} (${gone.length}): ${names}${more}.\n`;
}

const mostGone = 20;

function limited(entries: readonly string[], most: number, language: ToolLanguage, before: string): string {
  const left = entries.length - most;
  const more = left > 0 ? `${before}… ${left} ${reviewWords.more[language]}\n` : '';
  return entries.slice(0, most).join('') + more;
}
