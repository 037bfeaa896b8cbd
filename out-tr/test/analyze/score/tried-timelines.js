import { replay } from '../../../src/analyze/timeline/replay.js';
/** Every timeline of at most `most` of these events. */
export function timelinesOf(events, most) {
    if (most === 0)
        return [[]];
    const shorter = timelinesOf(events, most - 1);
    const longest = shorter.filter(({ length }) => length === most - 1);
    return [...shorter, ...longest.flatMap((head) => events.map((event) => [...head, event]))];
}
/** Answers questions about timelines as if there were no others than these. */
export function answerAmong(timelines) {
    return (question) => {
        const found = new Map();
        for (const timeline of timelines) {
            if (timeline.length > (question.mostEvents ?? timeline.length))
                continue;
            if (timeline.some(({ signal }) => !question.signals.includes(signal)))
                continue;
            const values = replay(question, timeline);
            const key = values.join(' ');
            if (!found.has(key))
                found.set(key, { values, timeline });
        }
        const entries = [...found.values()];
        const vectors = entries.map(({ values, timeline }, index) => ({
            values,
            events: timeline.length,
            index,
        }));
        return {
            kind: 'vectors',
            timelines: { vectors, abstracted: [], timelineOf: ({ index }) => entries[index]?.timeline },
        };
    };
}
