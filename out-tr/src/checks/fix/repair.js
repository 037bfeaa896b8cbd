import { edited, overlap } from './edit.js';
import { editsOfChange } from './edits-of-change.js';
import { counts, findingIdentity } from './finding-identity.js';
import { isWorse } from './is-worse.js';
/** More rounds than any file needs whose repairs do not wait for each other. */
const mostRounds = 200;
/**
 * Makes every certain repair, as many at once as do not touch each other, and looks at the whole agreement again after
 * each round. Where that got worse, half of them are tried, and half of these, until the one is found that does not fit.
 */
export function repair(start, check) {
    let checked = start;
    let texts = new Map();
    const repaired = [];
    const tried = new Map();
    const left = new Map();
    for (let round = 0; round < mostRounds; round++) {
        const plans = plansFor(checked, tried, left);
        const done = attempt(plans, { checked, texts }, check);
        if (done === undefined)
            break;
        if (done.what === 'refused') {
            tried.set(done.identity, (tried.get(done.identity) ?? 0) + 1);
            continue;
        }
        checked = done.checked;
        texts = done.texts;
        repaired.push(...done.findings);
    }
    return { checked, texts, repaired, left: [...left.values()] };
}
/** The next repair of each finding that has one left, in the order of findings, without those that touch an earlier one. */
function plansFor(checked, tried, left) {
    const plans = [];
    const taken = [];
    left.clear();
    for (const finding of checked.findings) {
        if (finding.fix === undefined)
            continue;
        const identity = findingIdentity(finding);
        const fix = untried(finding.fix, tried.get(identity) ?? 0);
        const edits = fix === undefined ? undefined : editsOf(fix, checked);
        if (edits === undefined)
            left.set(identity, finding);
        else if (!edits.some((edit) => taken.some((other) => overlap(edit, other)))) {
            taken.push(...edits);
            plans.push({ finding, edits });
        }
    }
    return plans;
}
function untried(fix, tries) {
    if (tries === 0)
        return fix;
    return fix.otherwise === undefined ? undefined : untried(fix.otherwise, tries - 1);
}
function editsOf({ changes }, files) {
    const edits = changes.map((change) => editsOfChange(change, files));
    return edits.includes(undefined) || edits.length === 0 ? undefined : edits.flatMap((each) => each ?? []);
}
/** As many of the plans as go together; the one that does not, when it is found alone; nothing when there is no plan. */
function attempt(plans, state, check) {
    const [first] = plans;
    if (first === undefined)
        return undefined;
    const texts = textsAfter(plans, state);
    const checked = check(texts);
    const findings = plans.map(({ finding }) => finding);
    if (!isWorse(state.checked, checked) && areGone(findings, state.checked, checked)) {
        return { what: 'done', checked, texts, findings };
    }
    if (plans.length === 1)
        return { what: 'refused', identity: findingIdentity(first.finding) };
    return attempt(plans.slice(0, plans.length >> 1), state, check);
}
function textsAfter(plans, { checked, texts }) {
    const made = new Map(texts);
    const edits = plans.flatMap((plan) => plan.edits);
    for (const file of new Set(edits.map((edit) => edit.file))) {
        const before = checked.textOf(file) ?? '';
        made.set(file, edited(before, edits.filter((edit) => edit.file === file)));
    }
    return made;
}
/** A repair after which the tool says the same is none. */
function areGone(findings, before, after) {
    const [had, has] = [counts(before.findings), counts(after.findings)];
    return [...counts(findings)].every(([identity, count]) => (has.get(identity) ?? 0) <= (had.get(identity) ?? 0) - count);
}
