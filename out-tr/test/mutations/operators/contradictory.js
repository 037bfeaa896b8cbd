import { replaced } from '../mutation.js';
/** Changes after which the agreement contradicts itself. */
export const contradictory = [
    // Names
    at('dangling-reference', (site, { ids }) => isReference(site, ids) ? replaced(site, `${site.text}x`) : []),
    at('misspelled-key', (site) => site.keyFrom !== undefined && FIXED.has(site.key)
        ? [{ from: site.keyFrom, to: site.keyFrom, text: 'x' }]
        : []),
    at('duplicated-entry', (site, { textOf }) => duplicated(site, textOf(site.file))),
    at('order-taken', on('lifecycle', /^stages\/[^/]+\/order$/, () => '20', /^20$/)),
    // Forms
    at('words-for-a-number', (site) => (typeof site.value === 'number' ? replaced(site, 'many') : [])),
    at('unit-unclear', (site) => /^\d+ (business|calendar) days?$/.test(site.text) ? replaced(site, site.text.replace(/ \w+/, '')) : []),
    at('impossible-date', (site) => /^\d{4}-\d{2}-\d{2}$/.test(site.text) ? replaced(site, site.text.replace(/-\d{2}-/, '-13-')) : []),
    // Conditions
    at('ends-swapped', (site) => {
        const pair = site.key === 'between' && Array.isArray(site.value) ? site.value : [];
        return pair.length === 2 ? replaced(site, `[${String(pair[1])}, ${String(pair[0])}]`) : [];
    }),
    at('impossible-range', (site) => {
        const test = /^\{ ([a-z-]+): \{ (gte|gt): (\d+) \} \}$/.exec(site.text);
        if (!test || Number(test[3]) < 2 || /^(total|fit|engagement)$/.test(test[1] ?? ''))
            return [];
        return replaced(site, `{ all: [${site.text}, { ${test[1]}: { lt: 1 } }] }`);
    }),
    at('outside-the-domain', (site, { agreement }) => {
        const field = agreement.fields[site.path.split('/').findLast((key) => key in agreement.fields) ?? ''];
        const isValue = /\/(in\/\d+|eq)$/.test(site.path) && (field?.type === 'enum' || field?.type === 'set');
        return isValue && site.kind !== 'fields' ? replaced(site, 'nowhere') : [];
    }),
    // Scoring and stages
    at('threshold-unreachable', on('lifecycle', /threshold\/.*(total|engagement)\/gte$/, (text) => `${Number(text) + 1000}`)),
    at('threshold-trivial', on('lifecycle', /threshold\/.*total\/gte$/, () => '0')),
    at('withdrawn-at-entry', on('lifecycle', /^demoteBelow$/, () => '90')),
    at('later-stage-first', on('lifecycle', /^stages\/.*reached$/, () => 'customer')),
    at('band-unreachable', on('scoring', /^bands\/1$/, () => '90')),
    at('bands-out-of-order', on('scoring', /^bands\/2$/, () => '50')),
    at('cell-missing', (site, { textOf }) => site.kind === 'scoring' && /^matrix\/[A-Z]\/\d$/.test(site.path)
        ? removedPair(site, textOf(site.file))
        : []),
    at('matrix-falls', on('scoring', /^matrix\/A\/1$/, () => 'reject')),
    at('choice-shadowed', on('scoring', /\/exclusive\/0\/when\/[a-z-]+$/, () => '{ exists: true }', /^\{ (between|in)/)),
    at('no-points', on('scoring', /\/points$/, () => '0')),
    at('range-forgotten', on('scoring', /company-size\/exclusive\/1\/when\/employees\/between$/, () => '[600, 2000]')),
    at('ranges-overlap', on('scoring', /company-size\/exclusive\/1\/when\/employees\/between$/, () => '[400, 2000]')),
    at('decay-rises', (site) => site.kind === 'scoring' && site.key === 'steps' && /: \d\/\d/.test(site.text)
        ? replaced(site, site.text.replace(/\d\/\d( *\})/, '3/2$1'))
        : []),
    at('bounds-crossed', (site) => site.kind === 'scoring' && site.key === 'max' && typeof site.value === 'number'
        ? replaced(site, '-500')
        : []),
    at('law-gate-removed', (site, { textOf }) => site.kind === 'lifecycle' && /^gates\/\d+$/.test(site.path) && /^id: objection/.test(site.text)
        ? removedItem(site, textOf(site.file))
        : []),
    at('consent-removed', (site, { textOf }) => site.kind === 'signals' && /^signals\/email-[a-z]+\/consent$/.test(site.path)
        ? removedPair(site, textOf(site.file))
        : []),
    // Clocks and promises
    at('decision-too-long', on('lifecycle', /^handoff\/decideWithin$/, () => '6 business hours')),
    at('stops-at-start', (site) => {
        const clock = site.kind === 'sla' && site.key === 'clock' ? startOf(site) : undefined;
        return clock === undefined
            ? []
            : replaced(site, site.text.replace(/stop: \[?\{[^}]*\}/, (stop) => stop.replace(/\{[^}]*\}/, clock)));
    }),
    at('hard-limit-too-short', on('sla', /^hardLimit$/, () => '10 minutes')),
    at('warnings-not-rising', on('sla', /^warnAt$/, () => '[75 %, 50 %]')),
    at('warning-after-breach', on('sla', /^warnAt$/, () => '[50 %, 100 %]')),
    at('deadline-past-recycle', (site) => site.kind === 'sla' && site.key === 'within' && /stage: nurture/.test(site.parent?.text ?? '')
        ? replaced(site, '90 calendar days')
        : []),
    at('promise-contradicted', (site) => {
        if (site.parent?.key !== 'promise')
            return [];
        const text = site.text
            .replace(/(within|binnen) (two|zwei|five|fünf|four|vier|three|drei|seven|sieben|eight|acht)\b/, '$1 9')
            .replace(/(at least|mindestens) (\d+)/, '$1 1$2');
        return text === site.text ? [] : replaced(site, text);
    }),
    at('touches-do-not-fit', on('touches', /^span$/, () => '20 days')),
    at('share-above-all', (site) => /^\d\d %$/.test(site.text) && ['atLeast', 'target', 'tolerance'].includes(site.key)
        ? replaced(site, `1${site.text}`)
        : []),
    at('shares-do-not-sum', (site) => isWhole(site.parent?.value) && !/^(good|bad|floor|target)$/.test(site.key) && /^\d+ %$/.test(site.text)
        ? replaced(site, `${Number(site.text.replace(' %', '')) + 10} %`)
        : []),
    at('conversion-backwards', on('commitment', /^measure\/conversion\/to$/, () => 'lead')),
    at('against-the-plan', on('commitment', /^atLeast$/, () => '90', /^190$/)),
    // People and routing
    at('pool-of-the-departed', on('routing', /^pools\/[^/]+\/members$/, () => '[m-105]')),
    at('assigned-to-the-departed', on('routing', /^rules\/\d+\/assign\/member$/, () => 'm-105')),
    at('skill-nobody-has', on('routing', /^rules\/\d+\/assign\/skill$/, () => 'latin')),
    at('route-shadowed', on('routing', /^rules\/[0-2]\/when$/, () => '{ all: [] }')),
    at('role-without-holder', (site, { agreement }) => {
        const [role = ''] = site.kind === 'people' && site.key === 'roles' && Array.isArray(site.value) ? site.value : [];
        const isSole = Object.values(agreement.members).filter(({ roles }) => roles.includes(String(role))).length === 1;
        return isSole && /^(vp-|revenue-operations|managing-director)/.test(String(role))
            ? replaced(site, '[sdr]')
            : [];
    }),
    at('absence-backwards', on('people', /absences\/\d+\/to$/, () => '2020-01-01')),
    at('recycled-to-an-end', (site) => site.kind === 'reasons' && site.key === 'to' && site.text === 'nurture' ? replaced(site, 'customer') : []),
    at('recycled-into-work', (site) => site.kind === 'reasons' && site.key === 'to' ? replaced(site, 'sal') : []),
    at('steps-not-rising', on('escalation', /^perLead\/[1-9]\/at$/, () => '50 %')),
    at('window-too-small', on('escalation', /^parameters\/windowMissed$/, () => '9')),
    at('translation-missing', (site, { textOf }) => 
    // The title of a whole file is a heading for its readers and no part of the agreement.
    site.key === 'de' && site.parent?.isFlow === true && /\/title$/.test(site.parent.path)
        ? removedPair(site, textOf(site.file))
        : []),
];
function at(id, edits) {
    return { id, group: 'contradictory', edits };
}
/** The values at these paths of a kind replaced. */
function on(kind, path, other, not) {
    return (site) => {
        if (site.kind !== kind || !path.test(site.path))
            return [];
        const text = other(site.text);
        const fits = id(not, site.text, text);
        return fits && text !== site.text ? replaced(site, text) : [];
    };
}
/** A last pattern of an operator limits it: to the texts that match it, or for a taken value to those that do not. */
function id(pattern, before, after) {
    if (pattern === undefined)
        return true;
    return pattern.test(after) ? !pattern.test(before) : pattern.test(before);
}
const FIXED = new Set([
    'within',
    'points',
    'when',
    'clock',
    'class',
    'assign',
    'order',
    'signal',
    'measure',
    'type',
    'compliance',
    'from',
    'to',
    'entry',
    'start',
    'stop',
    'per',
    'title',
    'members',
    'hours',
]);
/** Keys under which a declared id may stand without being a reference; `utm` and `map` hold words of other systems. */
const FREE = new Set([
    'id',
    'kind',
    'owner',
    'en',
    'de',
    'source',
    'track',
    'system',
    'region',
    'salesforce',
    'hubspot',
]);
function isReference(site, ids) {
    if (typeof site.value !== 'string' || !ids.has(site.text) || FREE.has(site.key))
        return false;
    return !/(^|\/)(systems|examples|skills|side|values|properties|where|utm|map)(\/|$)/.test(site.path);
}
/** An entry of a map or list with an id, written twice. */
function duplicated(site, text) {
    if (!/^(rules|gates|stages|pools|queues|reasons|fields|signals|roles|teams|lists|members)\/[^/]+$/.test(site.path))
        return [];
    const from = site.keyFrom ?? site.from;
    const line = text.lastIndexOf('\n', from - 1) + 1;
    const entry = text.slice(line, site.to).trimEnd();
    return /^\s*(- )?$/.test(text.slice(line, from)) ? [{ from: line, to: line, text: `${entry}\n` }] : [];
}
function removedPair(site, text) {
    const from = site.keyFrom ?? site.from;
    const after = /^\s*,\s*/.exec(text.slice(site.to))?.[0];
    if (site.parent?.isFlow === true) {
        if (after !== undefined)
            return [{ from, to: site.to + after.length, text: '' }];
        const before = /,\s*$/.exec(text.slice(0, from))?.[0];
        return before === undefined ? [] : [{ from: from - before.length, to: site.to, text: '' }];
    }
    const line = text.lastIndexOf('\n', from - 1) + 1;
    const end = text.indexOf('\n', site.to - 1) + 1;
    return text.slice(line, from).trim() === '' ? [{ from: line, to: end, text: '' }] : [];
}
function removedItem(site, text) {
    const line = text.lastIndexOf('\n', site.from - 1) + 1;
    const end = text.indexOf('\n', site.to - 1) + 1;
    return [{ from: line, to: end, text: '' }];
}
function startOf(site) {
    return /start: (\{[^}]*\})/.exec(site.text)?.[1];
}
/** A map of shares that together are the whole. */
function isWhole(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    const shares = Object.values(value);
    if (shares.length < 2 || !shares.every((share) => /^\d+ %$/.test(String(share))))
        return false;
    return shares.reduce((sum, share) => sum + Number(String(share).replace(' %', '')), 0) === 100;
}
