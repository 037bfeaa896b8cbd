/** Day by day with plain dates, which are turned into instants only where it is open. */
export function temporalDeadline({ Instant, PlainTime }, { zone, opens, closes, holidays }) {
    const opening = { timeZone: zone, plainTime: new PlainTime(Math.floor(opens / 60), opens % 60) };
    const closing = { timeZone: zone, plainTime: new PlainTime(Math.floor(closes / 60), closes % 60) };
    return (from, amount) => {
        let day = Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate();
        for (let missing = amount;; day = day.add({ days: 1 })) {
            if (day.dayOfWeek > 5 || holidays.has(day.toString()))
                continue;
            const start = Math.max(from, day.toZonedDateTime(opening).epochMilliseconds);
            const end = day.toZonedDateTime(closing).epochMilliseconds;
            if (end - start >= missing)
                return start + missing;
            missing -= Math.max(0, end - start);
        }
    };
}
