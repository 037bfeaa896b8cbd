import { isAdjustable } from '../checks/known-code.js';
import { knownCodes } from './known-codes.js';
export function weighed(code, levels) {
    const setting = isAdjustable(code.code, knownCodes()) ? levels[code.code] : undefined;
    return { ...code, level: setting?.level ?? code.severity, ...(setting && { setting }) };
}
/** `off (usually warning)`; the level alone where it is the usual one. */
export function levelWords({ level, severity }) {
    return level === severity ? level : `${level} (usually ${severity})`;
}
