import { dateOfDay, dayOfDate } from '../support/local-date.js';
import { expiredFindings, unusedFindings } from './idle-suppressions.js';
import { levelFindings, levelled } from './levels.js';
import { steadyPath } from './steady-path.js';
import { suppress } from './suppress.js';
import { writtenSuppressions } from './suppressions.js';
/** Weighs findings by the levels of the agreement and sets aside what is accepted. The day is asked for only where something is. */
export function judge({ findings, isAsked, checks, documents, locate, textOf, paths }, known, todayIn) {
    const weighed = levelled(findings, checks.levels, known);
    const files = paths.map((path) => ({ path, text: textOf(path) ?? '' }));
    const written = writtenSuppressions(files, checks.baseline, known);
    const wrong = [...levelFindings(checks.levels, known), ...written.findings];
    const { suppressions } = written;
    if (suppressions.length === 0)
        return { findings: [...weighed, ...wrong], suppressed: [] };
    const today = todayIn(checks.zone);
    const { findings: left, suppressed, used, } = suppress(weighed, suppressions, today, {
        line: ({ range, place }) => (range ?? locate(place)).start.line,
        at: ({ place }) => steadyPath(place, documents),
    });
    const expired = expiredFindings(suppressions, used, today);
    const asked = suppressions.filter(({ code }) => isAsked(code));
    const unused = unusedFindings(asked, used, weighed);
    return {
        findings: [...left, ...wrong, ...expired, ...unused],
        suppressed,
        days: sameDays(suppressions.map(({ until }) => until), today),
    };
}
/** The judgement changes on the day after each last day, and on no other. */
function sameDays(lastDays, today) {
    const [after] = lastDays
        .filter((day) => day < today)
        .sort()
        .reverse();
    const [through] = lastDays.filter((day) => day >= today).sort();
    return {
        ...(after === undefined ? {} : { from: dateOfDay(dayOfDate(after) + 1) }),
        ...(through === undefined ? {} : { through }),
    };
}
