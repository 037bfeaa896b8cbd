import { holds } from '../../criteria/holds.js';
import { countEvents } from './count-events.js';
import { decayedPoints } from './decayed-points.js';
/** What one rule of a scoring model contributes at a moment (semantics §3). */
export function lineOf(rule, position, moment) {
    switch (rule.kind) {
        case 'attribute':
            return attributeLine(rule, position, moment);
        case 'exclusive':
            return exclusiveLine(rule, position, moment);
        case 'event':
            return eventLine(rule, position, moment);
        case 'inactivity':
            return inactivityLine(rule, position, moment);
    }
}
// Lines are made for every rule of every lead that is looked at; spreading one object into another takes longer than the rule.
function attributeLine(rule, { dimension, group }, { facts }) {
    const held = holds(rule.when, facts);
    const points = held ? rule.points : 0;
    return { kind: 'attribute', dimension, group, rule: rule.id, held, raw: points, points };
}
function exclusiveLine(rule, { dimension, group }, { facts }) {
    const choice = rule.choices.find(({ when }) => holds(when, facts));
    const points = choice?.points ?? 0;
    return {
        kind: 'exclusive',
        dimension,
        group,
        rule: rule.id,
        choice: choice?.id ?? null,
        raw: points,
        points,
    };
}
function eventLine(rule, { dimension, group }, { events }) {
    const counted = countEvents(rule, events);
    const { count } = counted;
    const selected = counted.selected.map(({ id }) => id);
    const { used, raw, points } = rule.count.mode === 'tiers' ? tierPoints(rule.count.tiers, counted) : eventPoints(rule, counted);
    return count === undefined
        ? { kind: 'event', dimension, group, rule: rule.id, selected, used, raw, points }
        : { kind: 'event', dimension, group, rule: rule.id, selected, count, used, raw, points };
}
/** The points of the range the count falls in, none outside; a range does not decay. */
function tierPoints(tiers, { used, count = 0 }) {
    const tier = tiers.find(({ from, to }) => count >= from && (to === undefined || count <= to));
    const points = tier?.points ?? 0;
    return { used: used.map((event) => usedEvent(event)), raw: points, points };
}
function eventPoints(rule, { used }) {
    const decayed = used.map((event) => usedEvent(event, decayedPoints(rule.points, rule.decay, event.age)));
    return {
        used: decayed,
        raw: used.reduce((sum) => sum + rule.points, 0),
        points: decayed.reduce((sum, { points = 0 }) => sum + points, 0),
    };
}
function inactivityLine(rule, { dimension, group }, { events }) {
    const last = events.find(({ signal, hidden }) => !hidden && rule.signals.includes(signal));
    const intervals = last === undefined ? 0 : Math.floor(last.age / rule.everyDays);
    const raw = 0 - rule.per * intervals;
    return {
        kind: 'inactivity',
        dimension,
        group,
        rule: rule.id,
        last: last === undefined ? null : usedEvent(last),
        raw,
        points: Math.max(rule.floor ?? raw, raw),
    };
}
function usedEvent({ id, signal, at, age }, points) {
    return { id, signal, at, age, ...(points !== undefined && { points }) };
}
