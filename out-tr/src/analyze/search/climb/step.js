import { simplest } from '../../score/shared-variables.js';
import { signalsOfLeaf } from '../../timeline/timeline-question.js';
export function openStep(scene, ground, options) {
    const { random, interest } = options;
    const { movable, question } = ground;
    const ofInterest = interest.variables.filter((index) => movable.includes(index));
    const reads = (leaf, signals) => signalsOfLeaf(leaf).some((signal) => signals.includes(signal));
    const leaves = question.leaves.filter((leaf) => reads(leaf, question.signals));
    const leavesOfInterest = leaves.filter((leaf) => reads(leaf, interest.signals));
    const agesOf = openAges(leaves);
    function anotherClass(lead) {
        const index = random.pick(random.chance(1, 4) && ofInterest.length > 0 ? ofInterest : movable);
        const costs = scene.space.costs[index] ?? [];
        // What is drawn at random earns more than most leads are to have.
        const at = random.chance(1, 2) ? simplest(costs) : random.below(costs.length);
        return { ...lead, classes: lead.classes.with(index, at) };
    }
    function newEvent() {
        const leaf = random.pick(random.chance(1, 4) && leavesOfInterest.length > 0 ? leavesOfInterest : leaves);
        const signal = random.pick(signalsOfLeaf(leaf).filter((each) => question.signals.includes(each)));
        const properties = leaf.kind === 'rule' && leaf.rule.kind === 'event' ? propertiesFor(leaf.rule, random) : {};
        return { signal, properties, ageDays: ageOf(signal), olderByMs: 0, hidden: false };
    }
    function ageOf(signal) {
        const ages = agesOf(signal);
        if (ages.length === 0 || random.chance(1, 3))
            return 0;
        return random.chance(1, 4) ? random.below(400) : random.pick(ages);
    }
    function otherEvents(lead, mostEvents) {
        const { events } = lead;
        const place = events.length === 0 ? 0 : random.below(events.length);
        const [event] = events.slice(place);
        const mayAdd = events.length < mostEvents;
        if (event === undefined || (mayAdd && random.chance(1, 2)))
            return { ...lead, events: [...events, newEvent()] };
        if (random.chance(1, 2))
            return { ...lead, events: events.toSpliced(place, 1) };
        return { ...lead, events: events.with(place, { ...event, ageDays: ageOf(event.signal) }) };
    }
    return (lead, mostEvents) => {
        const isOfEvents = leaves.length > 0 && mostEvents > 0 && (movable.length === 0 || random.chance(1, 2));
        if (isOfEvents)
            return otherEvents(lead, mostEvents);
        return movable.length === 0 ? lead : anotherClass(lead);
    };
}
/** Properties with which a rule counts an event. */
function propertiesFor({ where, count }, random) {
    const named = where.map(({ property, values }) => [property, random.pick(values)]);
    const distinct = count.mode === 'distinctBy' && !where.some(({ property }) => property === count.property);
    const another = distinct ? [[count.property, `${count.property} ${1 + random.below(4)}`]] : [];
    return Object.fromEntries([...named, ...another]);
}
/** Ages at which something that reads a signal gives another answer, and those just before. */
function openAges(leaves) {
    const known = new Map();
    return (signal) => {
        const made = known.get(signal) ??
            [
                ...new Set(leaves.filter((leaf) => signalsOfLeaf(leaf).includes(signal)).flatMap(turningDays)),
            ].flatMap((day) => [day - 1, day]);
        known.set(signal, made);
        return made;
    };
}
function turningDays(leaf) {
    if (leaf.kind === 'test')
        return [leaf.test.withinDays];
    const { rule } = leaf;
    if (rule.kind === 'inactivity')
        return [rule.everyDays, 2 * rule.everyDays];
    const window = rule.count.mode === 'atLeast' ? [rule.count.withinDays] : [];
    return [...(rule.lookbackDays === undefined ? [] : [rule.lookbackDays]), ...window, ...daysOf(rule.decay)];
}
function daysOf(decay) {
    switch (decay.kind) {
        case 'none':
            return [];
        case 'steps':
            return decay.steps.map(({ day }) => day);
        case 'compound':
            return [decay.everyDays];
        default:
            return [decay.days];
    }
}
