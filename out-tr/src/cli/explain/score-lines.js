import { numberWords, pointsWords } from '../../model/words/number-words.js';
import { counted } from '../../support/counted.js';
import { textTable } from '../../support/text-table.js';
import { say, titled } from './telling.js';
/** The score line by line; the lines and the bounds that acted add up to the total. */
export function scoreLines(telling) {
    const { agreement, evaluation, language } = telling;
    const scoring = Object.values(agreement.scorings).find(({ isDefault }) => isDefault);
    const { score } = evaluation;
    if (scoring === undefined)
        return [];
    if (score === null) {
        return [say(telling, 'No score: the lead has objected.', 'Keine Punkte: der Lead hat widersprochen.')];
    }
    const points = (value) => pointsWords(value, scoring.scale, language);
    const rows = [
        ...score.lines
            .filter((line) => line.points !== 0 || line.raw !== 0)
            .map((line) => [points(line.points), ...lineCells(telling, scoring, line)]),
        ...score.clamps.map((clamp) => [points(clamp.points), ...clampCells(telling, scoring, clamp)]),
    ];
    const table = textTable([...rows, [numberWords(score.total, scoring.scale, language)]], ['right']);
    return [
        telling.bold(headline(telling, scoring, score)),
        ...table.slice(0, -1).map((line) => `  ${line}`),
        `  ${table.at(-1)}  ${say(telling, 'total', 'gesamt')}`,
        ...unknownLines(telling, scoring, score),
    ];
}
function headline(telling, scoring, score) {
    const number = (value) => numberWords(value, scoring.scale, telling.language);
    const parts = score.dimensions.map(({ id, points }) => `${id} ${number(points)}`).join(' + ');
    const verdict = score.cell === undefined
        ? ''
        : `; ${say(telling, 'grade', 'Note')} ${score.grade}, ${say(telling, 'band', 'Band')} ${score.band}, ${score.cell} → ${score.outcome}`;
    return `${say(telling, 'Score', 'Punkte')} ${number(score.total)} = ${parts}${verdict}`;
}
function lineCells(telling, scoring, line) {
    const rule = groupOf(scoring, line.dimension, line.group)?.rules.find(({ id }) => id === line.rule);
    const choice = rule?.kind === 'exclusive' && line.kind === 'exclusive'
        ? rule.choices.find(({ id }) => id === line.choice)
        : undefined;
    const title = titled(telling, rule?.title, line.rule);
    const name = choice === undefined ? title : `${title}: ${titled(telling, choice.title, choice.id)}`;
    const from = eventsText(telling, scoring, line);
    return [line.dimension, from === '' ? name : `${name} (${from})`, placeOf(telling, rule, choice)];
}
function placeOf(telling, rule, choice) {
    return telling.faint(telling.where(choice?.place ?? rule?.place));
}
/** What was counted, and what decay left of it. */
function eventsText(telling, scoring, line) {
    if (line.kind === 'inactivity' && line.last !== null) {
        return say(telling, `last ${daysAgo(line.last.age)}`, `zuletzt vor ${days(line.last.age)}`);
    }
    if (line.kind !== 'event' || line.used.length === 0)
        return '';
    const ages = line.used.map(({ age }) => age).join(', ');
    const events = line.used.length === 1
        ? say(telling, daysAgo(line.used[0]?.age ?? 0), `vor ${days(line.used[0]?.age ?? 0)}`)
        : say(telling, `${line.used.length} events, ${ages} days ago`, `${line.used.length} Ereignisse, vor ${ages} Tagen`);
    if (line.raw === line.points)
        return events;
    const raw = pointsWords(line.raw, scoring.scale, telling.language);
    return `${events}; ${say(telling, `${raw} before decay`, `${raw} vor Verfall`)}`;
}
function daysAgo(age) {
    return age === 0 ? 'less than a day ago' : `${counted(age, 'day')} ago`;
}
function days(age) {
    return age === 0 ? 'weniger als einem Tag' : counted(age, 'Tag', 'Tagen');
}
function clampCells(telling, scoring, clamp) {
    const group = clamp.scope === 'group' ? groupOf(scoring, clamp.dimension, clamp.id) : undefined;
    const name = {
        group: say(telling, `limit of ${titled(telling, group?.title, clamp.id)}`, `Grenze von ${titled(telling, group?.title, clamp.id)}`),
        dimension: say(telling, `limit of ${clamp.id}`, `Grenze von ${clamp.id}`),
        total: say(telling, 'limit of the total', 'Grenze der Gesamtpunkte'),
    }[clamp.scope];
    return [clamp.dimension ?? '', name, telling.faint(telling.where(group?.place ?? scoring.place))];
}
function groupOf(scoring, dimension, group) {
    return scoring.dimensions.find(({ id }) => id === dimension)?.groups.find(({ id }) => id === group);
}
/** Fit rules that are false only because something is not known. */
function unknownLines(telling, scoring, { fitShare }) {
    if (fitShare === undefined || fitShare.unknown.length === 0)
        return [];
    const titles = fitShare.unknown.map(({ group, rule }) => {
        const found = groupOf(scoring, 'fit', group)?.rules.find(({ id }) => id === rule);
        return titled(telling, found?.title, rule);
    });
    const list = [...new Set(titles)].join(', ');
    return [telling.faint(`  ${say(telling, `cannot be judged: ${list}`, `nicht zu beurteilen: ${list}`)}`)];
}
