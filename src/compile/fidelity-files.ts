import type { Agreement } from '../model/agreement.ts';
import type { Text } from '../model/text.ts';
import { toolLanguages } from '../model/words/language.ts';
import type { Artifact } from './artifact.ts';
import { fidelityJson } from './fidelity-json.ts';
import { fidelityMarkdown } from './fidelity-markdown.ts';
import type { Compilation } from './target.ts';

/** Beside the artefacts of every target: how faithfully it carries each clause, for programs. */
export const fidelityPath = 'fidelity.json';

/** The report of a target, for programs in all languages and for people in the agreement's first one. */
export function fidelityFiles(
  agreement: Agreement,
  target: { readonly id: string; readonly title: Text },
  { clauses }: Pick<Compilation, 'clauses'>,
): readonly Artifact[] {
  const language = toolLanguages.find((each) => each === agreement.languages[0]?.split('-')[0]) ?? 'en';
  return [
    { path: fidelityPath, content: fidelityJson(agreement, target.id, clauses) },
    { path: 'fidelity.md', content: fidelityMarkdown(agreement, target.title, clauses, language) },
  ];
}
