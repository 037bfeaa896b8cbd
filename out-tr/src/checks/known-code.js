/**
 * Whether an agreement may weigh or accept findings of this code: rules, and notes about what was passed over. What
 * could not be read or linked stays an error, for the rest of the tool relies on it; and what watches over
 * suppressions is not itself suppressed.
 */
export function isAdjustable(code, known) {
    const { isRule, severity } = known.get(code) ?? { isRule: false, severity: 'error' };
    return isRule || (severity !== 'error' && !code.startsWith('checks/'));
}
