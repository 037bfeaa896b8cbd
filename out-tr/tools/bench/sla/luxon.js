/** Day by day: what is left of today's hours, else the next day's. */
export function luxonDeadline(luxon, { zone, opens, closes, holidays }) {
    return (from, amount) => {
        let missing = amount;
        let at = from;
        let day = luxon.fromMillis(from, { zone }).startOf('day');
        while (true) {
            if (day.weekday <= 5 && !holidays.has(day.toISODate())) {
                const start = Math.max(at, day.set(timeOf(opens)).toMillis());
                const end = day.set(timeOf(closes)).toMillis();
                if (end - start >= missing)
                    return start + missing;
                missing -= Math.max(0, end - start);
            }
            day = day.plus({ days: 1 });
            at = day.toMillis();
        }
    };
}
function timeOf(minutes) {
    return { hour: Math.floor(minutes / 60), minute: minutes % 60 };
}
