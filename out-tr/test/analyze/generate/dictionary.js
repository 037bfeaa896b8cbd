import { drawnSome } from './drawn.js';
const themes = {
    company: ['country', 'industry', 'segment', 'employees', 'revenue', 'sites', 'founded', 'exports'],
    person: ['seniority', 'area', 'language', 'position'],
    technology: ['crm', 'seats', 'cloud', 'tools'],
    need: ['growth', 'budget', 'visits', 'interests', 'contract-end', 'funded'],
    relation: ['lead-source', 'referred', 'customer', 'partner', 'domain'],
};
/** So many fields, each at most once, in the order of the dictionary. */
export function dictionaryOf(fields, random) {
    return drawnSome(entries, fields, random);
}
const countries = 'at be bg ch cy cz de dk ee es fi fr gb gr hr hu ie is it jp kr li lt lu lv mt nl no nz pl pt ro rs se sg si sk tr us za';
const entries = [
    choice('country', countries.split(' ')),
    choice('industry', numbered('industry', 20)),
    choice('seniority', ['c-level', 'vp', 'director', 'manager', 'specialist', 'trainee']),
    choice('area', numbered('area', 10)),
    choice('lead-source', numbered('source', 12), false),
    choice('language', ['de', 'en', 'es', 'fr', 'nl']),
    choice('segment', ['small', 'mid', 'large', 'public']),
    choice('crm', numbered('crm', 8)),
    whole('employees', { min: 0, max: 500_000 }, [1, 10, 20, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000]),
    whole('revenue', { min: 0 }, [1, 2, 5, 10, 20, 50, 100, 500].map(millions)),
    whole('sites', { min: 0, max: 5000 }, [1, 2, 3, 5, 10, 20, 50]),
    whole('founded', { min: 1800, max: 2026 }, [1900, 1950, 1980, 1990, 2000, 2010, 2015, 2020, 2024]),
    whole('visits', { min: 0 }, [1, 2, 3, 5, 8, 10, 15, 20, 30], false),
    whole('seats', {}, [1, 5, 10, 25, 50, 100, 250, 500]),
    decimal('growth', 1, { min: -100, max: 1000 }, [-50, 0, 25, 50, 100, 155, 200, 300]),
    decimal('budget', 2, { min: 0 }, [0, 100_000, 250_000, 500_000, 999_999, 1_000_000, 5_000_000]),
    truth('cloud'),
    truth('referred'),
    truth('customer', false),
    truth('partner'),
    truth('exports'),
    text('position', ['head', 'chief', 'vp', 'svp', 'sales', 'it', 'intern', 'student', 'lead', 'praktikant']),
    text('domain', ['rival.example', 'freemail.example', '.example', 'edu', 'gov', 'post', 'mail']),
    { ...choice('tools', numbered('tool', 8)), field: { type: 'set', values: numbered('tool', 8) } },
    { ...choice('interests', numbered('topic', 6)), field: { type: 'set', values: numbered('topic', 6) } },
    { ...entry('contract-end', { type: 'date' }), constants: [-365, -180, -90, -30, 0, 30, 90] },
    { ...entry('funded', { type: 'date' }), constants: [0, 30, 90, 180, 365, 730] },
];
function entry(id, field) {
    return { id, field, constants: [], literals: [], theme: themeOf(id) };
}
function themeOf(id) {
    const names = Object.keys(themes); // the keys of a record
    const found = names.find((name) => themes[name].includes(id));
    if (found === undefined)
        throw new Error(`no theme has ${id}`);
    return found;
}
function choice(id, values, nullable = true) {
    return entry(id, { type: 'enum', values, nullable });
}
function whole(id, range, constants, nullable = true) {
    return { ...entry(id, { type: 'integer', ...range, nullable }), constants };
}
function decimal(id, scale, range, constants) {
    return { ...entry(id, { type: 'decimal', scale, ...range }), constants };
}
function truth(id, nullable = true) {
    return entry(id, { type: 'boolean', nullable });
}
function text(id, literals) {
    return { ...entry(id, { type: 'text' }), literals };
}
function numbered(word, count) {
    return Array.from({ length: count }, (_, index) => `${word}-${index + 1}`);
}
function millions(count) {
    return count * 1_000_000;
}
