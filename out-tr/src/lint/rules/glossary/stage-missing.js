export const stageMissing = {
    id: 'glossary/stage-missing',
    severity: 'warning',
    owner: 'joint',
    summary: 'A glossary explains every stage of the lifecycle.',
    why: 'the words people quarrel about most are the ones nobody wrote down',
    *check({ lifecycle, terms }) {
        if (Object.keys(terms).length === 0)
            return;
        const explained = new Set(Object.values(terms).flatMap(({ stage }) => stage ?? []));
        for (const { id, place } of lifecycle.stages) {
            if (explained.has(id))
                continue;
            yield {
                place,
                message: `no term of the glossary stands for the stage ${id}`,
                help: `add a term with \`stage: ${id}\``,
            };
        }
    },
};
