import { present } from '../space/variable.js';
import { anyTimelines } from './any-timelines.js';
import { eventColumns } from './event-columns.js';
export const noEvents = {
    groups: [{ classes: [], vectors: [{ cost: 0, values: [], timelines: [] }] }],
};
/** What is asked of timelines is the same in all cases in which the same consents are given. */
export function openEventGroups(scene, asked) {
    const known = new Map();
    return (ofCase) => {
        const key = [...ofCase.given].join(' ');
        const all = known.get(key) ?? groupsGiven(scene, asked, ofCase.given);
        known.set(key, all);
        return 'reason' in all
            ? all
            : { ...all, groups: all.groups.filter(({ classes }) => isOf(ofCase, classes)) };
    };
}
function isOf({ fixed }, classes) {
    return classes.every(([index, at]) => (fixed.get(index) ?? at) === at);
}
function groupsGiven(scene, asked, given) {
    const columns = eventColumns(scene, asked, given);
    if (asked.isLoose) {
        const any = anyTimelines(scene, columns);
        return any === undefined
            ? { reason: { kind: 'steps' } }
            : { groups: groupsOf(any.vectors, columns), timelines: any };
    }
    const answer = scene.timelines(columns.question);
    if (answer.kind !== 'vectors')
        return { reason: reasonOf(answer) };
    const { timelines } = answer;
    return { groups: groupsOf(timelines.vectors, columns), timelines };
}
function reasonOf(answer) {
    return answer.kind === 'ended'
        ? { kind: answer.exhausted }
        : { kind: 'unsupported', what: 'points of events that nothing bounds' };
}
function groupsOf(vectors, columns) {
    const drafts = new Map();
    for (const vector of vectors) {
        const classes = classesOf(vector, columns);
        const key = classes.map(([, at]) => at).join(' ');
        const draft = drafts.get(key) ?? { classes, vectors: new Map() };
        drafts.set(key, draft);
        add(draft, vector, columns.values);
    }
    return Array.from(drafts.values(), (draft) => ({
        classes: draft.classes,
        vectors: [...draft.vectors.values()],
    }));
}
function classesOf({ values }, { classes }) {
    return classes.map(({ index, column, classOf }) => [index, classOf(valueAt(values, column))]);
}
/** The vectors come cheapest first, so what is added first is. */
function add({ vectors }, vector, columns) {
    const values = columns.map((column) => valueAt(vector.values, column));
    const key = values.join(' ');
    const known = vectors.get(key);
    if (known !== undefined)
        known.timelines.push(vector);
    else
        vectors.set(key, { cost: vector.events * present, values, timelines: [vector] });
}
function valueAt(values, column) {
    return column === undefined ? 0 : (values[column] ?? 0);
}
