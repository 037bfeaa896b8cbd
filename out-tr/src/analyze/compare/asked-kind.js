import { defaultScoring } from '../../evaluate/default-scoring.js';
import { isExhausted } from '../answer.js';
import { within } from '../budget.js';
export function openKind({ agreements, scene, search, pair }, kind) {
    const { diagrams, possible } = scene.space;
    const timelines = { mayBeReset: agreements.some(seesResets) };
    let cases;
    let answers = [ended('time')];
    function casesOf() {
        return Array.from(kind.cases(pair), (each) => ({
            ...each,
            holds: diagrams.both(each.holds, possible),
        }));
    }
    /** Of the cases of which more of the budget would help: one label is one answer. */
    function openPlaces() {
        const shown = new Set(answers.flatMap(({ answer }, index) => (answer === 'refuted' ? [cases?.[index]?.label] : [])));
        const all = cases ?? [undefined];
        return [...all.keys()].filter((index) => {
            const answer = answers[index];
            return (answer === undefined || isOpen(answer)) && !shown.has(all[index]?.label);
        });
    }
    return {
        askOpen() {
            const asked = within(() => {
                cases ??= casesOf();
                const all = cases;
                const open = openPlaces();
                const given = search.forEach(open.flatMap((index) => all[index] ?? []), timelines);
                return all.map((_, index) => given[open.indexOf(index)] ?? answers[index] ?? ended('time'));
            });
            if ('found' in asked)
                answers = asked.found;
            else if (cases === undefined)
                answers = [ended(asked.exhausted)];
        },
        isOpen: () => openPlaces().length > 0,
        shown: () => answers.flatMap((answer) => (answer.answer === 'refuted' ? [answer.witness] : [])),
        compared: () => toldOnce(kind, answers.map((answer, index) => ({ label: cases?.[index]?.label ?? '', answer }))),
    };
}
/** Events hidden by a score reset are as if they were not there, but for rules that count the first ever. */
function seesResets(agreement) {
    if (agreement.lifecycle.cycles.scoreReset === 'none')
        return false;
    const groups = defaultScoring(agreement)?.dimensions.flatMap((dimension) => dimension.groups) ?? [];
    return groups.some(({ rules }) => rules.some((rule) => rule.kind === 'event' && rule.count.mode === 'firstEver'));
}
/** More of the budget would help. */
export function isOpen(answer) {
    return answer.answer === 'unknown' && isExhausted(answer.reason);
}
export function ended(exhausted) {
    return { answer: 'unknown', tier: 'normal form', reason: { kind: exhausted }, proved: [] };
}
/** Cases with one label are one: the first that is shown, else the first that is open. */
export function toldOnce({ id, isBreaking, none }, all) {
    const weight = { refuted: 0, unknown: 1, proved: 2 };
    const cases = all
        .toSorted((left, right) => weight[left.answer.answer] - weight[right.answer.answer])
        .filter(({ label }, index, sorted) => sorted.findIndex((other) => other.label === label) === index);
    const shown = cases.filter(({ answer }) => answer.answer !== 'proved');
    const [proved] = cases;
    const nothing = {
        label: '',
        answer: proved?.answer ?? { answer: 'proved', tier: 'diagrams' },
    };
    return { kind: id, isBreaking, none, cases: shown.length > 0 ? shown : [nothing] };
}
