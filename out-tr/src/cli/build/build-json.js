import { toolVersion } from '../tool-version.js';
import { targetReport } from './build-report.js';
/** The JSON form of a build, described by `schemas/output/build.schema.json`. */
export function buildJson({ compilations, invocation }, outcome) {
    const targets = [...compilations].map(([target, compilation]) => targetReport(target, compilation, invocation.language));
    const tree = 'check' in outcome ? { check: checkJson(outcome.check) } : outcome;
    return `${JSON.stringify({ schemaVersion: 1, version: toolVersion, targets, ...tree }, null, 2)}\n`;
}
function checkJson({ missing, stale, lineEndings, extra, findings, }) {
    return {
        upToDate: findings.length === 0,
        readable: missing !== undefined,
        missing: missing ?? [],
        changed: stale ?? [],
        lineEndingsOnly: lineEndings ?? [],
        extra: extra ?? [],
    };
}
