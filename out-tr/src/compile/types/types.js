import { textIn } from '../../model/words/language.js';
import { clausesOf } from '../clauses.js';
import { compiledClauses } from '../gap.js';
import { clauseRendition } from './clause-rendition.js';
import { leadSource } from './lead-source.js';
import { namedThings, sourceOf } from './named-things.js';
import { comment, literal, union } from './source-text.js';
import { verdictSource } from './verdict-source.js';
const file = 'agreement.ts';
/** TypeScript types and data of the agreement's own words, for code that works with its leads. */
export const types = {
    id: 'types',
    title: { en: 'TypeScript types', de: 'TypeScript-Typen' },
    configured: false,
    compile: compileTypes,
};
function compileTypes(agreement) {
    const clauses = clausesOf(agreement);
    const renditions = new Map(clauses.map((clause) => [clause.id, clauseRendition(agreement, clause, file)]));
    const content = [frameSource(agreement), leadSource(agreement), verdictSource(agreement)];
    const things = namedThings(agreement);
    return {
        artifacts: [{ path: file, content: [...content, ...things.map(sourceOf)].join('\n') }],
        manifest: [...things.map(({ type }) => `type:${type}`), ...ownTypes].toSorted(),
        clauses: compiledClauses(clauses, renditions),
    };
}
const ownTypes = ['Band', 'Cell', 'FieldId', 'Grade', 'Language', 'Lead', 'Outcome', 'ScoringId'].map((name) => `type:${name}`);
function frameSource({ currency, id, languages, title, version, zone }) {
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
