import { quotedWords, textIn } from '../../model/words/language.js';
import { monthsWords, monthWords } from '../../model/words/month-words.js';
import { exactOf } from '../../support/exact.js';
import { leadsOver, minutesOver } from '../capacity/territory-load.js';
import { availableWords, decimalWords, moneyWords, neededWords, partWords } from './amount-words.js';
import { countedStage } from './stage-words.js';
/** The assumption that breaks a plan in one sentence with its numbers, without the full stop; in English it begins small. */
export function breakWords(agreement, found, language) {
    const telling = {
        agreement,
        language,
        say: (en, de) => (language === 'de' ? de : en),
        name: ({ title }) => quotedWords(textIn(title, language), language),
    };
    switch (found.kind) {
        case 'segment-shares':
            return segmentShares(telling, found);
        case 'territory-shares':
            return territoryShares(telling, found);
        case 'early-need':
            return earlyNeed(telling, found);
        case 'late-pipeline':
            return latePipeline(telling, found);
        case 'lead-capacity':
        case 'touch-time':
            return territory(telling, found);
        case 'coverage-below-need':
            return coverage(telling, found);
        case 'volume-below-need':
            return volume(telling, found);
        case 'rate-below-promise':
        case 'rate-above-promise':
            return promisedRate(telling, found);
        case 'short-notice':
            return shortNotice(telling, found);
        case 'unsigned':
            return unsigned(telling, found);
        default:
            return found;
    }
}
function segmentShares({ say, language }, { sum }) {
    const share = partWords(sum, language);
    return say(`the shares of the segments sum to ${share}, not to 100 %`, `Die Anteile der Segmente ergeben ${share} statt 100 %`);
}
function territoryShares({ say, name, language }, found) {
    const [segment, share] = [name(found.segment), partWords(found.sum, language)];
    return say(`the territories of ${segment} take ${share} of its leads, not 100 %`, `Die Gebiete von ${segment} nehmen ${share} der Leads statt 100 %`);
}
function earlyNeed({ agreement, say, name, language }, found) {
    const early = neededWords(found.early, language);
    const all = countedStage(neededWords(found.total, language), agreement, found.stage, language);
    const [start, first] = [found.startsIn, found.firstMonth].map((month) => monthWords(month, language));
    const segment = name(found.segment);
    return say(`${early} of the ${all} of ${segment} are needed before ${start}, the first in ${first}, when nobody works for the plan yet: the delays of its steps break it`, `${early} der ${all} von ${segment} werden vor ${start} gebraucht, die ersten im ${first}, wenn noch niemand für den Plan arbeitet: Daran scheitern die Laufzeiten der Schritte`);
}
function latePipeline({ agreement, say, name, language }, found) {
    const { deadline, startsOn } = found;
    const months = monthsWords(deadline.months, language);
    const count = countedStage(neededWords(deadline.count, language), agreement, deadline.stage, language);
    const value = deadline.value === undefined ? '' : moneyWords(deadline.value, agreement.currency, language);
    const segment = name(deadline.segment);
    return say(`the pipeline of ${segment} for ${months}, ${count} worth ${value}, must exist by ${deadline.by}, which is before the plan starts on ${startsOn}: the cycle breaks it`, `Die Pipeline von ${segment} für ${months}, ${count} im Wert von ${value}, muss bis ${deadline.by} stehen, also bevor der Plan am ${startsOn} beginnt: Daran scheitert die Dauer bis zum Abschluss`);
}
function territory(telling, found) {
    const { say, name, language } = telling;
    const [worst, ...others] = found.months;
    if (worst === undefined)
        return '';
    const more = others.length === 0
        ? ''
        : say(`, and so in ${others.length === 1 ? 'one more month' : `${others.length} more months`}`, `, ebenso in ${others.length === 1 ? 'einem weiteren Monat' : `${others.length} weiteren Monaten`}`);
    const where = name(found.territory.territory);
    const month = monthWords(worst.month, language);
    return found.kind === 'lead-capacity'
        ? tooManyLeads(telling, { where, month, worst, more, rate: found.rate })
        : tooLittleTime(telling, { where, month, worst, more, rate: found.rate });
}
function tooManyLeads(telling, { where, month, worst, more, rate }) {
    const { agreement, say, language } = telling;
    const count = neededWords(worst.mqls, language);
    const leads = countedStage(count, agreement, agreement.lifecycle.handoff.stage, language);
    const can = worst.leadCapacity === undefined ? '' : availableWords(worst.leadCapacity, language);
    const weekly = rate === undefined ? '' : decimalWords(rate, language);
    const over = neededWords(leadsOver(worst), language);
    return say(`territory ${where} gets ${leads} in ${month} and can take ${can}${weekly && ` at ${weekly} per week`}: capacity breaks it by ${over}${more}`, `Gebiet ${where} bekommt im ${month} ${leads} und schafft ${can}${weekly && ` bei ${weekly} je Woche`}: An der Kapazität fehlen ${over}${more}`);
}
function tooLittleTime(telling, { where, month, worst, more, rate }) {
    const { say, language } = telling;
    const needed = worst.minutesNeeded === undefined ? '' : neededWords(worst.minutesNeeded, language);
    const there = availableWords(worst.minutesAvailable, language);
    const each = rate === undefined ? '' : decimalWords(rate, language);
    const over = neededWords(minutesOver(worst), language);
    return say(`the touches of territory ${where} take ${needed} minutes in ${month} at ${each} per lead, and its people have ${there}: time breaks it by ${over} minutes${more}`, `Die Kontaktversuche in ${where} dauern im ${month} ${needed} Minuten bei ${each} je Lead, da sind ${there}: Es fehlen ${over} Minuten${more}`);
}
function coverage({ say, language }, { target, needed, delivers }) {
    const [aim, part] = [decimalWords(target, language), partWords(delivers, language)];
    if (needed === undefined)
        return say('everything slips, so no coverage would be enough', 'Alles verschiebt sich, also genügt keine Abdeckung');
    const enough = decimalWords(needed, language);
    return say(`a coverage of ${aim} delivers ${part} of what is still to be won, and ${enough} would be needed`, `Eine Abdeckung von ${aim} bringt ${part} dessen, was noch zu gewinnen ist; nötig wären ${enough}`);
}
function volume({ agreement, say, name, language }, found) {
    const months = monthsWords(found.months, language);
    const needed = countedStage(neededWords(found.needed, language), agreement, found.stage, language);
    const promised = decimalWords(found.promised, language);
    const promise = name(found.commitment);
    return say(`the plan needs ${needed} in ${months}, and ${promise} promises ${promised}: the promise breaks it`, `Der Plan braucht im Zeitraum ${months} ${needed}, ${promise} sagt ${promised} zu: Daran scheitert er`);
}
function promisedRate({ say, name, language }, { kind, segment, commitment, planned }) {
    const [plan, promised] = [
        partWords(planned, language),
        partWords(exactOf(commitment.goal.value), language),
    ];
    const [whose, promise] = [name(segment), name(commitment)];
    return kind === 'rate-below-promise'
        ? say(`${whose} is planned with ${plan}, while ${promise} promises at least ${promised}: the plan expects a broken promise`, `${whose} rechnet mit ${plan}, obwohl ${promise} mindestens ${promised} zusagt: Der Plan erwartet eine gebrochene Zusage`)
        : say(`${whose} counts on ${plan}, but ${promise} promises only ${promised}: the plan can fail with every promise kept`, `${whose} rechnet mit ${plan}, ${promise} sagt aber nur ${promised} zu: Der Plan kann scheitern, obwohl jede Zusage gehalten wird`);
}
function shortNotice({ agreement, say, name }, { change, days, asked }) {
    const title = agreement.teams[change.team];
    const team = title === undefined ? change.team : name(title);
    if (days < 0)
        return say(`the cut of ${team} from ${change.from} on was announced only on ${change.announced}, and ${asked} days ahead are agreed`, `Die Kürzung bei ${team} ab ${change.from} wurde erst am ${change.announced} angekündigt, vereinbart sind ${asked} Tage vorher`);
    return say(`the cut of ${team} from ${change.from} on was announced ${days} days ahead, and ${asked} are agreed`, `Die Kürzung bei ${team} ab ${change.from} wurde ${days} Tage vorher angekündigt, vereinbart sind ${asked}`);
}
function unsigned({ agreement, say, language }, { sides }) {
    const [first, second] = sides.map((side) => textIn(agreement.parties[side].title, language));
    if (second !== undefined)
        return say('neither side has signed the plan', 'Keine Seite hat den Plan unterschrieben');
    return say(`${first} has not signed the plan`, `${first} hat den Plan nicht unterschrieben`);
}
