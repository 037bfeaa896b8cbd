/** Day by day, with local times as texts, which no other zone can shift. */
export function dateFnsDeadline({ toZonedTime, fromZonedTime }, { zone, opens, closes, holidays }) {
    return (from, amount) => {
        const local = toZonedTime(from, zone);
        let day = Date.UTC(local.getFullYear(), local.getMonth(), local.getDate());
        for (let missing = amount;; day += 86_400_000) {
            const date = new Date(day);
            const text = date.toISOString().slice(0, 10);
            const isWeekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
            if (isWeekend || holidays.has(text))
                continue;
            const start = Math.max(from, fromZonedTime(`${text}T${timeOf(opens)}`, zone).getTime());
            const end = fromZonedTime(`${text}T${timeOf(closes)}`, zone).getTime();
            if (end - start >= missing)
                return start + missing;
            missing -= Math.max(0, end - start);
        }
    };
}
function timeOf(minutes) {
    return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
