import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { rolldown } from 'rolldown';
import { reduceSchema } from './reduce-schema.js';
// The package is CommonJS whose default is both the module and its `default` property.
const standaloneCode = standaloneModule.default;
const annotations = [
    'title',
    'description',
    'markdownDescription',
    'examples',
    'patternErrorMessage',
    'enumDescriptions',
    'markdownEnumDescriptions',
    'defaultSnippets',
];
/** One module with a validator per kind: no schema is compiled and nothing is required at start-up. */
export async function writeValidators(bundle) {
    const compiled = [];
    const ajv = new Ajv2020({
        // A test holds the schemas against the meta-schema; compiling that here would mix it with theirs.
        validateSchema: false,
        allErrors: true,
        inlineRefs: false,
        messages: false,
        strict: true,
        strictTypes: false,
        strictRequired: false,
        logger: false,
        code: {
            source: true,
            esm: true,
            process: (code, env) => {
                if (env !== undefined)
                    compiled.push(env);
                return code;
            },
        },
    });
    // No schema here uses unevaluatedProperties or dynamic references; tracking them doubles the code.
    ajv.opts.unevaluated = false;
    ajv.opts.dynamicRef = false;
    const definitions = withoutAnnotations(bundle);
    ajv.addSchema({ $id: 'bundle', $defs: definitions });
    for (const name of Object.values(bundle.kinds))
        ajv.getSchema(`bundle#/$defs/${name}`);
    nameSchemaPaths(compiled, definitions);
    // Exported under the names of the definitions, since a kind such as win-loss is no identifier.
    const exports = Object.fromEntries(Object.values(bundle.kinds).map((name) => [name, `bundle#/$defs/${name}`]));
    return wrapped(await bundled(standaloneCode(ajv, exports) + listFunctions), bundle.kinds);
}
function withoutAnnotations(bundle) {
    return Object.fromEntries(Object.entries(bundle.definitions).map(([name, node]) => [
        name,
        reduceSchema(node, (keyword) => !annotations.includes(keyword)),
    ]));
}
/** Ajv reports paths inside a referenced schema from that schema's own root; here they get the root of the bundle. */
function nameSchemaPaths(compiled, definitions) {
    const names = new Map(Object.entries(definitions).map(([name, node]) => [node, name]));
    for (const { schema, validate } of compiled) {
        const name = names.get(schema);
        const source = validate?.source;
        // The bundle itself is compiled too and validates nothing.
        if (name === undefined || source === undefined)
            continue;
        source.validateCode = compacted(source.validateCode)
            .replaceAll('schemaPath:"#/', `schemaPath:"#/$defs/${name}/`)
            .replaceAll(`schemaPath:"#/$defs/${name}/$defs/`, 'schemaPath:"#/$defs/');
    }
}
/**
 * Ajv writes out the same statements a thousand times, and parsing them costs every start. Here they become calls;
 * adding errors one by one instead of copying the list also keeps a document full of mistakes linear.
 */
function compacted(code) {
    return code
        .replaceAll(/const (err\d+) = (\{instancePath.*\});\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/g, 'vErrors = withError(vErrors, $2);')
        .replaceAll(/vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\)/g, 'vErrors = withErrors(vErrors, $1.errors)')
        .replaceAll(/,parentData(?::[^{},]+)?,parentDataProperty(?::[^{},]+)?,rootData/g, '')
        .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data}={}', '{instancePath=""}={}');
}
const listFunctions = `
function withError(errors, error) {
  return withErrors(errors, [error]);
}
function withErrors(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
`;
async function bundled(code) {
    const entry = 'validators.js';
    const build = await rolldown({
        input: entry,
        treeshake: true,
        logLevel: 'silent',
        plugins: [
            {
                name: 'validators-in-memory',
                resolveId: (id) => (id === entry ? id : null),
                load: (id) => (id === entry ? code : null),
            },
        ],
    });
    const { output } = await build.generate({
        format: 'esm',
        minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
    });
    await build.close();
    const [chunk] = output;
    if (output.length !== 1 ||
        chunk.imports.length > 0 ||
        /\brequire\(|\b(parentData|rootData)\b/.test(chunk.code)) {
        throw new Error('the validators did not become one compact module without imports');
    }
    return chunk.code;
}
/** A function around the module gives the one exported name its type, and the rest needs none. */
function wrapped(module, kinds) {
    const [, body, names] = /^([\s\S]*)export ?\{([^}]*)\};?\s*$/.exec(module) ?? [];
    if (body === undefined || names === undefined)
        throw new Error('the validators have no exports');
    const locals = new Map(names.split(',').map((name) => {
        const [local = '', exported = local] = name.trim().split(' as ');
        return [exported, local];
    }));
    const entries = Object.entries(kinds).map(([kind, name]) => {
        const key = /^[a-z]+$/.test(kind) ? kind : `'${kind}'`;
        return `    ${key}: ${locals.get(name) ?? missing(name)},`;
    });
    return `// @ts-nocheck
// Written by \`npm run generate\` from schemas/. Do not edit.

/** What a validator reports about one place of a document. */
export interface SchemaError {
  /** JSON pointer into the document. */
  readonly instancePath: string;
  /** JSON pointer into the schemas as \`schema-notes.ts\` holds them; its last segment is the keyword. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Whether the document fits; after false, \`errors\` says what does not. */
export interface Validator {
  (document: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** The validator of each kind of document. */
export const validators: Readonly<Record<string, Validator>> = (() => {
${body}
  return {
${entries.join('\n')}
  };
})();
`;
}
function missing(name) {
    throw new Error(`no validator for ${name}`);
}
