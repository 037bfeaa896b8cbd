import { reduceSchema } from './reduce-schema.ts';
import type { SchemaBundle, SchemaNode } from './schema-bundle.ts';

const forEditors: readonly string[] = [
  'markdownDescription',
  'markdownEnumDescriptions',
  'enumDescriptions',
  'defaultSnippets',
];

/** The schemas as text, for the words of findings: parsed only when there is something to say. */
export function writeSchemaNotes(bundle: SchemaBundle): string {
  const definitions = Object.fromEntries(
    Object.entries(bundle.definitions).map(([name, node]) => [name, brief(reduceSchema(node, isNoted))]),
  );
  const notes = JSON.stringify({ kinds: bundle.kinds, $defs: definitions });
  return `// Written by \`npm run generate\` from schemas/. Do not edit.

/** JSON: \`kinds\` maps each kind to its entry in \`$defs\`, which holds the schemas with one example each. */
export const schemaNotes: string =
  ${JSON.stringify(notes)};
`;
}

function isNoted(keyword: string): boolean {
  return !forEditors.includes(keyword);
}

/** Findings show one example and the first sentence of a description. */
function brief(node: unknown, key = ''): unknown {
  if (key === 'examples' && Array.isArray(node)) return node.slice(0, 1);
  if (key === 'description' && typeof node === 'string') return node.replace(/(?<=[.:]) [\s\S]*$/, '').replace(/:$/, '.');
  if (Array.isArray(node)) return node.map((part) => brief(part));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node as SchemaNode).map(([name, part]) => [name, brief(part, name)]));
}
