import fc from 'fast-check';
const countries = ['at', 'de', 'us'];
const tools = ['bi', 'crm', 'map'];
const titles = ['head of it', 'vp sales', 'svp2', 'intern'];
/** Values of the attributes of `factsAbout`, each sometimes missing. */
export const arbitraryValues = fc.record({
    country: fc.constantFrom(...countries),
    employees: fc.integer({ min: 0, max: 6 }),
    partner: fc.boolean(),
    founded: fc.constantFrom('2026-06-10', '2026-06-15', '2026-06-20'),
    tools: fc.subarray([...tools]),
    title: fc.constantFrom('', ...titles),
}, { requiredKeys: [] });
const atom = fc.oneof(fc.record({
    op: fc.constant('eq'),
    attribute: fc.constant('country'),
    value: fc.constantFrom(...countries),
}), fc.record({
    op: fc.constantFrom('in', 'notIn'),
    attribute: fc.constant('country'),
    values: fc.subarray([...countries]),
}), fc.record({
    op: fc.constantFrom('gte', 'gt', 'lte', 'lt'),
    attribute: fc.constantFrom('employees', 'founded'),
    value: fc.integer({ min: -3, max: 5 }),
}), fc.record({
    op: fc.constantFrom('hasAny', 'hasAll', 'hasNone'),
    attribute: fc.constant('tools'),
    values: fc.subarray([...tools]),
}), fc.record({
    op: fc.constantFrom('equals', 'contains', 'containsWord', 'startsWith', 'endsWith'),
    attribute: fc.constant('title'),
    values: fc.subarray(['vp', 'it', ...titles]),
}), fc.record({
    op: fc.constantFrom('exists', 'missing'),
    attribute: fc.constantFrom('country', 'employees', 'founded', 'tools', 'title'),
}));
/** Criteria over those attributes, nested up to three deep. */
export const arbitraryCriterion = fc.letrec((tie) => ({
    criterion: fc.oneof({ depthSize: 'small', withCrossShrink: true, maxDepth: 3 }, atom, fc.record({
        op: fc.constantFrom('all', 'any', 'none'),
        of: fc.array(tie('criterion'), { maxLength: 3 }),
    }), fc.record({
        op: fc.constant('kOf'),
        k: fc.integer({ min: 1, max: 3 }),
        of: fc.array(tie('criterion'), { maxLength: 4 }),
    })),
})).criterion;
