import { defaultScoring } from '../../../evaluate/default-scoring.js';
import { criterionWords } from '../../../model/words/criterion-words.js';
import { textIn } from '../../../model/words/language.js';
import { eventRuleWords, inactivityWords } from '../../../model/words/scoring-rule-words.js';
/** A rule as the agreement's people say it, points in the smallest unit. */
export function ruleWords(rule, agreement) {
    const title = `rule ${rule.id} (${textIn(rule.title, 'en')})`;
    switch (rule.kind) {
        case 'attribute':
            return [`${title}: ${rule.points} if ${criterionWords(rule.when, agreement, 'en')}`];
        case 'exclusive':
            return [
                `${title}, the first of:`,
                ...rule.choices.map(({ id, points, when }) => `- ${id}: ${points} if ${criterionWords(when, agreement, 'en')}`),
            ];
        case 'event':
            return [`${title}: ${pointsOf(rule)} for ${eventRuleWords(rule, agreement, 'en')}`];
        case 'inactivity':
            return [`${title}: ${inactivityWords(rule, defaultScoring(agreement)?.scale ?? 0, agreement, 'en')}`];
    }
}
function pointsOf({ count, points }) {
    if (count.mode !== 'tiers')
        return String(points);
    return count.tiers.map(({ from, to, points: given }) => `${given} (${from}-${to ?? ''})`).join(', ');
}
