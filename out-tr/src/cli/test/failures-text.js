import { textTable } from '../../support/text-table.js';
import { createTelling } from '../explain/create-telling.js';
import { explanationParts, partsText } from '../explain/explanation-text.js';
import { say, titled } from '../explain/telling.js';
import { failedOf } from './test-run.js';
/** Every failed sample: expected and got side by side with the line of the expectation, and how it came to that. */
export function failuresText(invocation, run) {
    const failures = failedOf(run).map((result) => failureText(createTelling(run.sound, result, invocation), result));
    const idle = run.results.filter(({ claims }) => claims.length === 0).map(({ sample }) => sample.id);
    const warning = idle.length === 0 ? '' : `Expecting nothing, and therefore testing nothing: ${idle.join(', ')}\n\n`;
    return [...failures, warning].join('');
}
function failureText(telling, { sample, mismatches }) {
    const title = titled(telling, sample.title, sample.id);
    const head = `${say(telling, 'FAILED', 'GESCHEITERT')} ${sample.id}${title === sample.id ? '' : `: ${title}`}`;
    const rows = [
        ['', say(telling, 'expected', 'erwartet'), say(telling, 'got', 'bekommen'), ''],
        ...mismatches.map(({ key, negated, expected, got, place }) => [
            key,
            negated ? say(telling, `not ${expected}`, `nicht ${expected}`) : expected,
            got,
            telling.where(place),
        ]),
    ];
    const table = textTable(rows).map((line) => `  ${line}`);
    return `${partsText([[telling.bold(head), ...table], ...explanationParts(telling)].map((lines, index) => (index === 0 ? lines : lines.map((line) => `  ${line}`))))}\n`;
}
