export const schema = {
    verb: 'schema',
    summary: 'print or copy the JSON Schemas of definitions and outputs',
    parameters: '[name]',
    options: [{ flags: '--out <folder>', description: 'copy all of them there, for editors without network' }],
    readsAgreement: false,
    formats: [],
    checks: false,
    examples: [
        ['', 'the schema of all kinds, which editors use'],
        ['scoring', 'the schema of one kind'],
        ['--out .schemas', 'all of them as files'],
    ],
    run: async (invocation) => {
        const { runSchema } = await import('../run-schema.js');
        return runSchema(invocation);
    },
};
