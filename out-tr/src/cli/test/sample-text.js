import { defaultScoring } from '../../evaluate/default-scoring.js';
import { singleExpectations } from '../../model/single-expectation.js';
import { nothing } from '../../scenario/got.js';
import { normalText } from '../../support/normal-text.js';
import { ownValue } from '../../support/own-value.js';
import { formatInstantIn } from '../../support/zoned-time.js';
/** A sample lead as somebody would write it under `test/leads/`, with everything it expects. */
export function sampleText(agreement, sample) {
    const lines = [
        'kind: sample',
        `id: ${sample.id}`,
        ...(Object.keys(sample.title).length === 0 ? [] : [`title: ${flow(sample.title)}`]),
        `lead: ${flow(writtenValues(agreement, sample.lead))}`,
        ...(sample.recordedStage === undefined ? [] : [`recordedStage: ${sample.recordedStage}`]),
        ...list('accounts', sample.accounts.map((account) => writtenAccount(agreement, account))),
        ...list('timeline', sample.timeline.map((happening) => writtenHappening(agreement, happening))),
        `asOf: ${formatInstantIn(agreement.zone, sample.asOf)}`,
        ...expectation('expect', agreement, sample.expect),
        ...expectation('not', agreement, sample.not),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
function expectation(key, agreement, expected) {
    const written = flow(writtenExpectation(agreement, expected));
    return written === '{}' ? [] : [`${key}: ${written}`];
}
function writtenExpectation(agreement, { due, clocks, touches, noScore, ...expected }) {
    const scale = defaultScoring(agreement)?.scale ?? 0;
    const singles = singleExpectations.map((key) => {
        const value = expected[key];
        return [key, typeof value === 'number' && key !== 'cycle' ? value / 10 ** scale : value];
    });
    const instants = Object.entries(due ?? {}).map(([sla, at]) => [
        sla,
        at === null ? nothing : formatInstantIn(agreement.zone, at),
    ]);
    return {
        ...Object.fromEntries(singles),
        due: due && Object.fromEntries(instants),
        clocks,
        touches,
        noScore,
    };
}
function list(key, entries) {
    return entries.length === 0 ? [] : [`${key}:`, ...entries.map((entry) => `  - ${flow(entry)}`)];
}
/** On one line. Words stay bare, everything YAML could take for something else is quoted. */
function flow(value) {
    if (typeof value === 'string')
        return /^[A-Za-z][A-Za-z0-9 -]*$/.test(value) && !special.has(value) ? value : instantOrQuoted(value);
    if (typeof value !== 'object' || value === null)
        return String(value);
    if (isList(value))
        return `[${value.map(flow).join(', ')}]`;
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    return entries.length === 0
        ? '{}'
        : `{ ${entries.map(([key, each]) => `${key}: ${flow(each)}`).join(', ')} }`;
}
const special = new Set(['null', 'true', 'false', 'yes', 'no', 'on', 'off']);
function instantOrQuoted(text) {
    return /^\d{4}-\d\d-\d\d(T[\d:.]+[+-]\d\d:\d\d)?$/.test(text) ? text : JSON.stringify(text);
}
function isList(value) {
    return Array.isArray(value);
}
function writtenValues({ fields }, values) {
    return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, writtenValue(value, ownValue(fields, id))]));
}
/** Decimals are kept as scaled integers, texts in their normal form; people write them otherwise. */
function writtenValue(value, field) {
    if (typeof value === 'number')
        return value / 10 ** (field?.scale ?? 0);
    if (typeof value === 'string')
        return spelling(value, field);
    return typeof value === 'object' ? value.map((member) => spelling(member, field)) : value;
}
/** As the agreement itself writes the value, if it does. */
function spelling(value, field) {
    const example = field?.examples.find((each) => typeof each === 'string' && normalText(each) === value);
    return ownValue(field?.valueSpellings ?? {}, value) ?? (typeof example === 'string' ? example : value);
}
function writtenAccount({ zone }, { lastActivityAt, ...account }) {
    return {
        ...account,
        ...(lastActivityAt === undefined ? {} : { lastActivity: formatInstantIn(zone, lastActivityAt) }),
    };
}
function writtenHappening(agreement, happening) {
    const instant = (at) => formatInstantIn(agreement.zone, at);
    const { id, at, loggedAt } = happening;
    return {
        ...(/^t\d+$/.test(id) ? {} : { id }),
        at: instant(at),
        ...(loggedAt === undefined ? {} : { loggedAt: instant(loggedAt) }),
        ...deed(agreement, happening, instant),
    };
}
function deed(agreement, happening, instant) {
    switch (happening.what) {
        case 'signal':
            return { signal: happening.signal, ...signalDetails(happening) };
        case 'set':
            return {
                set: {
                    ...writtenValues(agreement, happening.values),
                    ...Object.fromEntries(happening.cleared.map((field) => [field, null])),
                },
            };
        case 'consent':
            return { consent: { [happening.purpose]: happening.state } };
        case 'objection':
            return { objection: true };
        case 'move':
            return { move: happening.to };
        case 'accept':
            return { accept: true };
        case 'dispose':
            return { dispose: happening.reason, until: happening.date };
        case 'correct':
            return { correct: happening.voids };
        case 'touch':
            return { touch: happening.type, ...touchDetails(happening) };
        case 'pause':
            return {
                pause: happening.state,
                until: happening.until === undefined ? undefined : instant(happening.until),
            };
        case 'reassign':
            return { reassign: happening.cause, to: happening.to };
        case 'meeting':
            return { meeting: happening.outcome };
        default:
            return happening;
    }
}
function signalDetails({ properties, bot, internal }) {
    return {
        ...(Object.keys(properties).length === 0 ? {} : { properties }),
        ...(bot ? { bot } : {}),
        ...(internal ? { internal } : {}),
    };
}
function touchDetails({ direction, automated, answered }) {
    return {
        ...(direction === 'inbound' ? { direction } : {}),
        ...(automated ? { automated } : {}),
        ...(answered ? { answered } : {}),
    };
}
