import { firstFailure } from '../../criteria/first-failure.js';
import { criterionWords } from '../../model/words/criterion-words.js';
import { readingWords } from '../../model/words/reading-words.js';
import { textTable } from '../../support/text-table.js';
import { moment, say, titled } from './telling.js';
/** The stages the lead entered, and what keeps it from the next one. */
export function journeyLines(telling) {
    const { journey, ahead } = telling.evaluation;
    const rows = journey.entries.map((entry) => [
        moment(telling, entry.at),
        `${entry.from} → ${entry.to}`,
        `${actorText(telling, entry.actor)}${entry.reason === null ? '' : `, ${entry.reason}`}${remark(telling, entry)}`,
    ]);
    const ends = journey.ends.map((end) => [
        moment(telling, end.at),
        say(telling, `cycle ${end.cycle} ends: ${end.as}`, `Durchlauf ${end.cycle} endet: ${end.as}`),
        end.gate ?? end.reason ?? '',
    ]);
    const lines = textTable([...rows, ...ends].toSorted(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0)));
    const next = ahead.find(({ enters }) => !enters);
    return [
        telling.bold(say(telling, `Stage ${telling.evaluation.stage}, cycle ${telling.evaluation.cycle}`, `Phase ${telling.evaluation.stage}, Durchlauf ${telling.evaluation.cycle}`)),
        ...lines.map((line) => `  ${line}`),
        ...refusedLines(telling),
        ...(next === undefined || journey.current.ended !== null ? [] : [`  ${aheadText(telling, next)}`]),
    ];
}
function actorText(telling, actor) {
    return {
        user: say(telling, 'by a person', 'durch einen Menschen'),
        auto: say(telling, 'by the criteria', 'durch die Kriterien'),
        deadline: say(telling, 'by the deadline', 'durch die Frist'),
    }[actor];
}
function remark(telling, { voided, inferred }) {
    if (voided)
        return say(telling, ', taken back', ', zurückgenommen');
    return inferred ? say(telling, ', implied', ', mitgemeint') : '';
}
function refusedLines(telling) {
    return telling.evaluation.journey.refused.map(({ at, fact, why }) => `  ${moment(telling, at)}  ${say(telling, `${fact} changed nothing: ${why}`, `${fact} änderte nichts: ${why}`)}`);
}
function aheadText(telling, test) {
    const stage = telling.agreement.lifecycle.stages.find(({ id }) => id === test.stage);
    const missing = test.missingFields.map((id) => titled(telling, telling.agreement.fields[id]?.title, id));
    const causes = [
        ...(test.gate === null
            ? []
            : [say(telling, `gate ${test.gate} holds`, `die Sperre ${test.gate} greift`)]),
        ...(missing.length === 0
            ? []
            : [say(telling, `${missing.join(', ')} not known`, `${missing.join(', ')} nicht bekannt`)]),
        ...(test.criteria
            ? []
            : [
                `${say(telling, 'what it requires does not hold', 'die Voraussetzung trifft nicht zu')}${failureText(telling, stage?.entry.require)}`,
            ]),
        ...(test.threshold || test.fastTrack
            ? []
            : [
                `${say(telling, 'the threshold is not reached', 'die Schwelle ist nicht erreicht')}${failureText(telling, stage?.entry.threshold)}`,
            ]),
    ];
    const title = titled(telling, stage?.title, test.stage);
    const where = telling.faint(telling.where(stage?.place));
    return `${say(telling, `not yet ${title}`, `noch nicht ${title}`)}: ${causes.join('; ')}  ${where}`;
}
/** The first condition that failed and what it read, so that nobody has to guess which one it was. */
function failureText(telling, criterion) {
    const failure = criterion && firstFailure(criterion, telling.evaluation.facts);
    if (failure === undefined)
        return '';
    const { condition, reading } = failure;
    const words = criterionWords(condition, telling.agreement, telling.language);
    const read = readingWords(condition, reading.value, telling.agreement, telling.language);
    return ` (${words}; ${say(telling, 'read', 'gelesen')}: ${read})`;
}
