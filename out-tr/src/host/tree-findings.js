import { buildChanged } from './codes/build-changed.js';
import { buildExtra } from './codes/build-extra.js';
import { buildInterrupted } from './codes/build-interrupted.js';
import { buildMissing } from './codes/build-missing.js';
import { pageFinding } from './page-finding.js';
/** Each file of `generated/` that is not what would be written, as a finding; for `build --check`. */
export function differenceFindings({ missing, stale, lineEndings, extra, }) {
    const all = (paths, page, words) => paths.map((path) => pageFinding(`generated/${path}`, page, `generated/${path} ${words(path)}`));
    const onlyEndings = new Set(lineEndings);
    return [
        ...all(missing, buildMissing, () => 'is missing'),
        ...all(stale, buildChanged, (path) => onlyEndings.has(path) ? 'has other line endings than the build writes' : 'is not what the build writes'),
        ...all(extra, buildExtra, () => 'was not written by the build'),
    ];
}
/** Why `generated/` cannot be read now; undefined when it can. */
export function stateFinding(state) {
    switch (state) {
        case 'complete':
            return undefined;
        case 'changing':
            return pageFinding('generated', buildInterrupted, 'another build is replacing generated/ right now');
        case 'interrupted':
            return pageFinding('generated', buildInterrupted, 'the last build was killed while it replaced generated/');
        default:
            return state;
    }
}
