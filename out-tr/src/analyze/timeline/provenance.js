/** The row to which nothing was added. */
export const noEvents = 0;
export function openProvenance() {
    let left = new Int32Array(1 << 12);
    let right = new Int32Array(1 << 12);
    let count = 1;
    function add(first, second) {
        if (count === left.length) {
            left = larger(left);
            right = larger(right);
        }
        left[count] = first;
        right[count] = second;
        count += 1;
        return count - 1;
    }
    return {
        event: (event) => add(-1, event),
        join: (first, second) => (first === noEvents ? second : second === noEvents ? first : add(first, second)),
        eventsOf(node) {
            const events = [];
            const open = [node];
            for (let next = open.pop(); next !== undefined; next = open.pop()) {
                if (next === noEvents)
                    continue;
                const first = left[next] ?? noEvents;
                const second = right[next] ?? noEvents;
                if (first < 0)
                    events.push(second);
                else
                    open.push(second, first);
            }
            return events;
        },
    };
}
function larger(array) {
    const grown = new Int32Array(array.length * 2);
    grown.set(array);
    return grown;
}
