import { checksCodes } from '../checks/codes.js';
import { hostCodes } from '../host/codes.js';
import { proofRules } from '../lint/proof-rules.js';
import { rules } from '../lint/rules/index.js';
import { loadCodes } from '../load/codes.js';
import { reportedCodes } from '../model/link/codes.js';
import { recordCodes } from '../records/codes.js';
import { shapeCodes } from '../shape/codes.js';
import { compareCodePoints } from '../support/code-points.js';
/** Every code that a finding can carry, by code points. */
export function findingCodes() {
    const pages = [
        ...checksCodes,
        ...hostCodes,
        ...loadCodes,
        ...Object.values(reportedCodes),
        ...Object.values(recordCodes),
        ...shapeCodes,
    ];
    return [
        ...pages.map(({ code, severity, owner, summary, why, fix }) => ({
            code,
            severity,
            owner,
            summary,
            why,
            isRule: false,
            ...(fix === undefined ? {} : { fix }),
        })),
        ...rules.map(({ id, severity, owner, summary, why, fix }) => ({
            code: id,
            severity,
            owner,
            summary,
            why,
            isRule: true,
            ...(fix === undefined ? {} : { fix }),
        })),
        ...proofRules.map(({ code, severity, owner, summary, why }) => ({
            code,
            severity,
            owner,
            summary,
            why,
            isRule: true,
        })),
    ].sort((left, right) => compareCodePoints(left.code, right.code));
}
