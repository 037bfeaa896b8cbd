import type { Answer } from '../../analyze/answer.ts';
import type { Witness } from '../../analyze/witness/witness.ts';
import type { Agreement } from '../../model/agreement.ts';
import { sampleText } from '../../scenario/sample-text.ts';

/** The lead of an answer as a block of Markdown inside a list, with a fence longer than anything inside it. */
export function leadBlock(answer: Answer<Witness>, id: string, agreement: Agreement): string {
  if (answer.answer !== 'refuted') return '';
  const text = sampleText(agreement, { ...answer.witness.sample, id });
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const lines = [`${fence}yaml`, ...text.trimEnd().split('\n'), fence];
  return `\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
