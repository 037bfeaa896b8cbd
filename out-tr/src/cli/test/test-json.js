import { toolVersion } from '../tool-version.js';
import { failedOf } from './test-run.js';
import { isReached } from './threshold.js';
/** The run as JSON, described by `schemas/output/test.schema.json`. */
export function testJson(run) {
    const { results, coverage, sound } = run;
    const failed = failedOf(run).length;
    const lineOf = (place) => ({
        file: sound.folder.shown + place.file,
        line: sound.checked.locate(place).start.line,
    });
    const document = {
        schemaVersion: 1,
        version: toolVersion,
        summary: { samples: results.length, passed: results.length - failed, failed },
        samples: results.map(({ sample, claims, mismatches }) => ({
            id: sample.id,
            ...lineOf(sample.place),
            passed: mismatches.length === 0,
            expectations: claims.length,
            mismatches: mismatches.map(({ key, negated, expected, got, place }) => ({
                key,
                negated,
                expected,
                got,
                ...lineOf(place),
            })),
        })),
        ...(coverage === undefined
            ? {}
            : {
                coverage: {
                    covered: coverage.covered,
                    total: coverage.total,
                    reached: isReached(coverage, run.threshold),
                    elements: coverage.elements.map(({ id, samples, place }) => ({ id, samples, ...lineOf(place) })),
                },
            }),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
