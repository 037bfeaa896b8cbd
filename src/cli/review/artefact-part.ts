import type { FidelityLoss } from '../../compile/fidelity-loss.ts';
import { markdownText } from '../../diagnostics/markdown-text.ts';
import { type ToolLanguage, textIn } from '../../model/words/language.ts';
import { visibleText } from '../../support/visible-text.ts';
import { lossText } from '../build/loss-text.ts';
import { diffWords } from '../diff/diff-words.ts';
import type { ArtefactChange, Artefacts, LostComponents } from './artefact-changes.ts';
import { reviewWords } from './review-words.ts';
import { shownStretches } from './shown-stretches.ts';
import type { ShrinkingPart } from './shrinking.ts';

/** Lines of one file that are shown. */
const mostLines = 20;

/** What systems carry less faithfully than before: nobody sees that in the files. */
export function fidelityPart({ weakened }: Artefacts, language: ToolLanguage): ShrinkingPart {
  if (weakened.length === 0) return { forms: [''], weight: 65 };
  const title = `\n#### ${reviewWords.weakened[language]} (${weakened.length})\n\n`;
  const form = (most: number): string => {
    const left = weakened.length - most;
    const more = left > 0 ? `- … ${left} ${reviewWords.more[language]}\n` : '';
    return (
      title +
      weakened
        .slice(0, most)
        .map((loss) => weakenedLine(loss, language))
        .join('') +
      more
    );
  };
  return { forms: [form(60), form(20), form(5)], weight: 65 };
}

function weakenedLine(loss: FidelityLoss, language: ToolLanguage): string {
  const title = markdownText(textIn(loss.title, language));
  return `- **${loss.target}**: ${title} (\`${loss.clause}\`) – ${markdownText(lossText(loss, language))}\n`;
}

/** The files of other systems, folded away; what is lost there stands in front. */
export function artefactPart({ changes, lost }: Artefacts, language: ToolLanguage): ShrinkingPart {
  if (changes.length === 0) return { forms: [''], weight: 10 };
  const title = `\n#### ${reviewWords.artefacts[language]}\n\n`;
  const gone = lost.map((each) => lostText(each, language)).join('');
  const count = countText(changes.length, language);
  const fold = (body: string): string => `<details><summary>${count}</summary>\n\n${body}\n</details>\n`;
  const list = (most: number): string => {
    const left = changes.length - most;
    const more = left > 0 ? `- … ${left} ${reviewWords.more[language]}\n` : '';
    return (
      changes
        .slice(0, most)
        .map((change) => nameLine(change, language))
        .join('') + more
    );
  };
  return {
    forms: [
      title + gone + fold(changes.map((change) => nameLine(change, language) + lineBlock(change)).join('')),
      title + gone + fold(list(100)),
      title + gone + fold(list(20)),
      `${title}${count}.\n`,
    ],
    weight: 10,
  };
}

function countText(files: number, language: ToolLanguage): string {
  if (files === 1) return { en: '1 file changes', de: '1 Datei ändert sich' }[language];
  return { en: `${files} files change`, de: `${files} Dateien ändern sich` }[language];
}

function nameLine({ became, path, target }: ArtefactChange, language: ToolLanguage): string {
  const state = became === 'changed' ? '' : ` (${diffWords[became][language]})`;
  return `- \`${target}/${visibleText(path).replaceAll('`', "'")}\`${state}\n`;
}

/** A fence longer than any inside. */
function lineBlock({ lines }: ArtefactChange): string {
  if (lines.length === 0) return '';
  const shown = shownStretches(lines).slice(0, mostLines).map(visibleText);
  const longest = Math.max(2, ...(shown.join('\n').match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const rest = lines.length > mostLines ? [`… ${lines.length - mostLines}`] : [];
  return [`${fence}diff`, ...shown, ...rest, fence].map((line) => `  ${line}\n`).join('');
}

function lostText({ components, target }: LostComponents, language: ToolLanguage): string {
  const names = components.slice(0, 10).join(', ');
  const more = components.length > 10 ? `, … ${components.length - 10}` : '';
  return `- **${target}**: ${markdownText(names)}${more} – ${reviewWords.lost[language]}\n`;
}
