import type { Agreement } from '../../model/agreement.ts';
import { textIn } from '../../model/words/language.ts';
import { clausesOf } from '../clauses.ts';
import { compiledClauses } from '../gap.ts';
import type { Compilation, UnconfiguredTarget } from '../target.ts';
import { clauseRendition } from './clause-rendition.ts';
import { leadSource } from './lead-source.ts';
import { namedThings, sourceOf } from './named-things.ts';
import { comment, literal, union } from './source-text.ts';
import { verdictSource } from './verdict-source.ts';

const file = 'agreement.ts';

/** TypeScript types and data of the agreement's own words, for code that works with its leads. */
export const types: UnconfiguredTarget = {
  id: 'types',
  title: { en: 'TypeScript types', de: 'TypeScript-Typen' },
  configured: false,
  compile: compileTypes,
};

function compileTypes(agreement: Agreement): Compilation {
  const clauses = clausesOf(agreement);
  const renditions = new Map(
    clauses.map((clause) => [clause.id, clauseRendition(agreement, clause, file)] as const),
  );
  const content = [frameSource(agreement), leadSource(agreement), verdictSource(agreement)];
  const things = namedThings(agreement);
  return {
    artifacts: [{ path: file, content: [...content, ...things.map(sourceOf)].join('\n') }],
    manifest: [...things.map(({ type }) => `type:${type}`), ...ownTypes].toSorted(),
    clauses: compiledClauses(clauses, renditions),
  };
}

const ownTypes = ['Band', 'Cell', 'FieldId', 'Grade', 'Language', 'Lead', 'Outcome', 'ScoringId'].map(
  (name) => `type:${name}`,
);

function frameSource({ currency, id, languages, title, version, zone }: Agreement): string {
  return [
    '// Written by leadpact build from the definitions. Do not edit.',
    '',
    `export type Language = ${union(languages)};`,
    '',
    comment(textIn(title, languages[0] ?? 'en')),
    `export const agreement = ${literal({ id, title, version, zone, currency })} as const;`,
    '',
  ].join('\n');
}
