import { compareCodePoints } from '../../support/code-points.js';
import { formatInstant } from '../../support/instant.js';
import { dateOfDay, dayOf, weekdayOf } from '../../support/local-date.js';
import { quarterAt } from '../../support/period.js';
import { createRandom, seedOf } from '../../support/random.js';
import { localDayAt, openingInstant } from '../../support/zoned-time.js';
import { windowDays } from './arrivals.js';
import { monthAt, monthOfDay } from './tally.js';
const dayMs = 86_400_000;
/**
 * Every Monday at 08:00 each member says what the quarter will bring: far off at first, closer week by week, some always
 * too bold and others too careful.
 */
export function forecastRows(agreement, request, { revenue }, sink) {
    for (const takenAt of mondaysBefore(agreement.zone, request.asOf)) {
        const { firstDay, end } = quarterAt(agreement.zone, takenAt, agreement.fiscalYearStart);
        const weeksLeft = Math.ceil((end - takenAt) / (7 * dayMs));
        for (const [owner, months] of sorted(revenue)) {
            const due = quarterSum(months, firstDay);
            if (due === 0)
                continue;
            const head = [formatInstant(takenAt), 'quarter', dateOfDay(firstDay), owner];
            const random = createRandom(request.seed, seedOf(owner), takenAt);
            const bias = createRandom(request.seed, seedOf(owner)).below(301) - 120;
            const drift = Math.floor(((bias + random.below(401) - 200) * weeksLeft) / 13);
            const commit = amountText((due * (1000 + drift)) / 1000);
            const best = amountText((due * (1250 + drift + random.below(200))) / 1000);
            sink('forecast-snapshots', [...head, 'commit', commit, agreement.currency]);
            sink('forecast-snapshots', [...head, 'best case', best, agreement.currency]);
        }
    }
}
/** Every month each source costs something, more when it brought more leads; some sources are dear. */
export function costRows({ currency, zone }, request, { arrivals }, sink) {
    const last = monthAt(zone, request.asOf);
    const first = monthOfDay(localDayAt(zone, request.asOf) - windowDays);
    for (let month = first; month <= last; month++) {
        for (const [source, months] of sorted(arrivals)) {
            if (source === '' && arrivals.size > 1)
                continue; // leads of which nobody knows what brought them
            const random = createRandom(request.seed, seedOf(source), month);
            const perLead = 2_000 + createRandom(request.seed, seedOf(source)).below(13_000);
            const amount = 50_000 + (months.get(month) ?? 0) * (perLead + random.below(1_000));
            const day = dayOf(0, month + 1, 1);
            sink('costs', [dateOfDay(day), source, '', amountText(amount), currency]);
        }
    }
}
/** To whole hundreds of minor units. */
function amountText(amount) {
    return String(Math.round(amount / 100) * 100);
}
function* mondaysBefore(zone, asOf) {
    const last = localDayAt(zone, asOf);
    const start = last - windowDays;
    for (let day = start + ((7 - weekdayOf(start)) % 7); day <= last; day += 7) {
        const takenAt = openingInstant(zone, day * dayMs + 8 * 3_600_000);
        if (takenAt <= asOf)
            yield takenAt;
    }
}
function quarterSum(months, firstDay) {
    const first = monthOfDay(firstDay);
    return [0, 1, 2].reduce((sum, offset) => sum + (months.get(first + offset) ?? 0), 0);
}
function sorted(sums) {
    return [...sums].sort(([left], [right]) => compareCodePoints(left, right));
}
