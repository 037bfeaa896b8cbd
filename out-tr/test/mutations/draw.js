import { unreadBecause } from './observable.js';
import { business } from './operators/business.js';
import { contradictory } from './operators/contradictory.js';
import { sitesOf } from './site.js';
/** Every single change that the operators of a group can make, by operator and kind. */
function pools(reference, group) {
    const sites = [...reference.texts].flatMap(([file, text]) => sitesOf(file, text));
    const context = contextOf(reference, sites);
    const found = new Map();
    for (const operator of group === 'business' ? business : contradictory) {
        for (const site of sites) {
            const key = `${operator.id} ${group === 'business' ? site.kind : ''}`;
            const mutations = operator
                .edits(site, context)
                .map((edit) => mutationOf(operator, site, edit, reference.agreement));
            if (mutations.length > 0)
                found.set(key, [...(found.get(key) ?? []), ...mutations]);
        }
    }
    return found;
}
/** Draws without repetition: one operator after the other, so that no frequent one crowds out the rest. */
export function* draw(reference, group, seed) {
    const left = [...pools(reference, group).values()].map((mutations) => [...mutations]);
    let state = seed;
    const below = (limit) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * limit);
    };
    while (left.some((mutations) => mutations.length > 0)) {
        for (const mutations of left) {
            const [taken] = mutations.splice(below(mutations.length), 1);
            if (taken)
                yield taken;
        }
    }
}
function mutationOf(operator, site, edit, agreement) {
    return {
        ...edit,
        operator: operator.id,
        group: operator.group,
        isObservable: unreadBecause(site, agreement) === undefined,
        file: site.file,
        kind: site.kind,
        path: site.path,
        before: site.text,
    };
}
function contextOf(reference, sites) {
    const values = new Map();
    for (const { kind, key, value, text } of sites) {
        if (typeof value !== 'string' || !/^[a-z][a-z0-9-]*$/.test(text))
            continue;
        values.set(`${kind} ${key}`, (values.get(`${kind} ${key}`) ?? new Set()).add(text));
    }
    const keyed = sites
        .filter(({ path }) => /^[a-z]+\/[^/]+$/.test(path) && !/\/\d+$/.test(path))
        .map(({ key }) => key);
    const named = sites
        .filter(({ key, value }) => key === 'id' && typeof value === 'string')
        .map(({ text }) => text);
    return {
        agreement: reference.agreement,
        values,
        ids: new Set([...keyed, ...named].filter((id) => /^[a-z][a-z0-9-]+$/.test(id))),
        textOf: (file) => reference.texts.get(file) ?? '',
    };
}
