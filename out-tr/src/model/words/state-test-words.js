import { comparisonWords } from './comparison-words.js';
import { quotedWords, textIn } from './language.js';
import { numberWords } from './number-words.js';
const SCORES = {
    total: ['total', 'Gesamtpunkte'],
    fit: ['fit points', 'Fit-Punkte'],
    engagement: ['engagement points', 'Engagement-Punkte'],
    grade: ['grade', 'Note'],
    band: ['band', 'Band'],
    cell: ['cell', 'Feld'],
    outcome: ['outcome', 'Ergebnis'],
};
const CONSENTS = {
    given: ['is given', 'liegt vor'],
    withdrawn: ['is withdrawn', 'wurde widerrufen'],
    none: ['was never asked', 'wurde nie abgefragt'],
};
/** A test on the score or the state of the lead, in words. */
export function stateTestWords(test, names, language) {
    const german = language === 'de' ? 1 : 0;
    switch (test.op) {
        case 'total':
        case 'fit':
        case 'engagement':
            return `${SCORES[test.op][german]} ${comparisonWords[test.comparison][german]} ${numberWords(test.value, scaleOf(names), language)}`;
        case 'reached':
            return `${['has reached', 'hat erreicht:'][german]} ${stageTitle(test.stage, names, language)}`;
        case 'objection':
            return ['the lead has objected', 'der Lead hat widersprochen'][german] ?? '';
        case 'consent': {
            const purpose = textIn(names.consentPurposes[test.purpose]?.title ?? {}, language) || test.purpose;
            return `${['consent', 'Einwilligung'][german]} ${quotedWords(purpose, language)} ${CONSENTS[test.state][german]}`;
        }
        default:
            return `${SCORES[test.op][german]} ${['is', 'ist'][german]} ${verdicts(test, names, language).join([' or ', ' oder '][german])}`;
    }
}
function verdicts({ op, values }, names, language) {
    if (op !== 'outcome')
        return values;
    const outcomes = defaultScoring(names)?.outcomes ?? [];
    return values.map((value) => quotedWords(textIn(outcomes.find(({ id }) => id === value)?.title ?? {}, language) || value, language));
}
function defaultScoring({ scorings }) {
    return Object.values(scorings).find(({ isDefault }) => isDefault);
}
function scaleOf(names) {
    return defaultScoring(names)?.scale ?? 0;
}
function stageTitle(id, names, language) {
    const stage = names.lifecycle.stages.find((candidate) => candidate.id === id);
    return stage ? textIn(stage.title, language) : id;
}
