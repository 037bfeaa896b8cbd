import { codeFinding } from './code-finding.js';
import { isAdjustable } from './known-code.js';
/** Findings with the weight the agreement gives them; those of rules that are off are left out. */
export function levelled(findings, levels, known) {
    return findings.flatMap((finding) => {
        const level = isAdjustable(finding.code, known) ? levels[finding.code]?.level : undefined;
        if (level === undefined)
            return [finding];
        return level === 'off' ? [] : [{ ...finding, severity: level }];
    });
}
/** What is wrong with the levels themselves. */
export function levelFindings(levels, known) {
    return Object.entries(levels).flatMap(([code, { place }]) => {
        const finding = codeFinding({ code, place, reword: (word) => ({ what: 'reword', place, word }) }, known);
        return finding ?? [];
    });
}
