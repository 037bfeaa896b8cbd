import { defaultScoring } from '../../default-scoring.js';
/** The event rules of the scoring that counts. */
export function eventRulesOf(agreement) {
    const groups = defaultScoring(agreement)?.dimensions.flatMap((dimension) => dimension.groups) ?? [];
    return groups.flatMap(({ rules }) => rules.filter((rule) => rule.kind === 'event'));
}
