import { daysWords } from './duration-words.js';
import { textIn } from './language.js';
import { fractionWords, numberWords, shareWords } from './number-words.js';
/** What an event rule counts, e.g. `Pricing page visit within the last 90 days, every time, at most 3 per 30 days`. */
export function eventRuleWords(rule, names, language) {
    const german = language === 'de';
    const signals = titles(rule.signals, names, language);
    const where = rule.where.map(({ property, values }) => `${property}: ${values.join(', ')}`).join('; ');
    const window = rule.lookbackDays === undefined
        ? german
            ? 'ohne zeitliche Grenze'
            : 'at any time'
        : german
            ? `in den letzten ${daysWords(rule.lookbackDays, language)}`
            : `within the last ${daysWords(rule.lookbackDays, language)}`;
    const parts = [
        `${signals}${where === '' ? '' : ` (${where})`} ${window}`,
        countWords(rule.count, language),
        decayWords(rule.decay, language),
    ];
    return parts.filter((part) => part !== '').join(', ');
}
/** What an inactivity rule takes off. */
export function inactivityWords(rule, scale, names, language) {
    const points = numberWords(rule.per, scale, language);
    const signals = titles(rule.signals, names, language);
    const floor = rule.floor === undefined ? '' : numberWords(rule.floor, scale, language);
    return language === 'de'
        ? `je ${rule.everyDays} Tage ohne ${signals} −${points}${floor && `, höchstens ${floor}`}`
        : `−${points} for every ${rule.everyDays} days without ${signals}${floor && `, ${floor} at the most`}`;
}
/** How often events count. */
function countWords(count, language) {
    const german = language === 'de';
    switch (count.mode) {
        case 'every':
            return `${german ? 'jedes Mal' : 'every time'}${maxWords(count.max, language)}`;
        case 'firstEver':
            return german ? 'nur das allererste Mal' : 'only the first time ever';
        case 'latest':
            return german ? 'nur das letzte Mal' : 'only the latest time';
        case 'distinctBy':
            return `${german ? `einmal je ${count.property}` : `once per ${count.property}`}${maxWords(count.max, language)}`;
        case 'atLeast':
            return german
                ? `sobald ${count.n}-mal in ${daysWords(count.withinDays, language)}`
                : `once there are ${count.n} within ${daysWords(count.withinDays, language)}`;
        case 'tiers':
            return german ? 'gestaffelt nach der Anzahl' : 'in tiers by how often';
        default:
            return count;
    }
}
/** How points fall with age; empty when they do not. */
function decayWords(decay, language) {
    const german = language === 'de';
    switch (decay.kind) {
        case 'none':
            return '';
        case 'expire':
            return german
                ? `verfällt nach ${daysWords(decay.days, language)}`
                : `gone after ${daysWords(decay.days, language)}`;
        case 'linear':
            return german
                ? `sinkt gleichmäßig auf null in ${daysWords(decay.days, language)}`
                : `falling evenly to zero over ${daysWords(decay.days, language)}`;
        case 'halfLife':
            return german
                ? `halbiert sich alle ${decay.days} Tage`
                : `halving every ${daysWords(decay.days, language)}`;
        case 'compound':
            return german
                ? `minus ${shareWords(decay.rate, language)} je ${decay.everyDays} Tage`
                : `minus ${shareWords(decay.rate, language)} every ${daysWords(decay.everyDays, language)}`;
        case 'steps':
            return decay.steps
                .map(({ day, fraction }) => german
                ? `ab ${day === 1 ? '1 Tag' : `${day} Tagen`} ${fractionWords(fraction, language)}`
                : `${fractionWords(fraction, language)} from day ${day}`)
                .join(', ');
        default:
            return decay;
    }
}
function maxWords(max, language) {
    if (!max)
        return '';
    return language === 'de'
        ? `, höchstens ${max.n} in ${daysWords(max.perDays, language)}`
        : `, at most ${max.n} per ${daysWords(max.perDays, language)}`;
}
function titles(signals, names, language) {
    return signals
        .map((id) => textIn(names.signals[id]?.title ?? {}, language) || id)
        .join(language === 'de' ? ' oder ' : ' or ');
}
