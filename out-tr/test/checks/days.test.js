import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { testIo } from '../cli/test-io.js';
import { temporaryFolder } from '../host/temporary-folder.js';
const allow = '# leadpact-allow scoring/cap-without-effect until 2027-03-31: the rules for webinars follow';
const instant = (text) => Date.parse(text);
/** The small agreement with a finding that is accepted until the end of March, and a cache. */
function agreementWith(comment) {
    const folder = temporaryFolder();
    cpSync('test/cli/agreement', folder, { recursive: true });
    const file = join(folder, 'definitions/scoring.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('max: 50', `max: 500 ${comment}`));
    const cache = { folder: temporaryFolder(), build: 'one' };
    let asked = 0;
    const validate = async (now, ...more) => {
        const clock = {
            now: () => {
                asked++;
                return now;
            },
        };
        const { io, written } = testIo(folder, { cache, clock });
        const code = await run(['validate', '--format', 'compact', '--fail-on', 'info', ...more], io);
        return { code, said: written.stdout };
    };
    return { folder, validate, asked: () => asked };
}
describe('the day of an exception', () => {
    it('ends at midnight of the agreement, whether the answer was kept or not', async () => {
        const { validate } = agreementWith(allow);
        const last = instant('2027-03-31T23:59:59+02:00');
        expect(await validate(last)).toEqual({ code: 0, said: '' });
        expect(await validate(last)).toEqual({ code: 0, said: '' });
        const over = await validate(last + 1000);
        expect(over.code).toBe(1);
        expect(over.said).toContain('checks/suppression-expired');
        expect(await validate(last + 1000)).toEqual(over);
        // A clock that goes back finds the other answer again.
        expect(await validate(last)).toEqual({ code: 0, said: '' });
    });
    it('is not asked for where nothing is accepted', async () => {
        const { validate, asked } = agreementWith('# a comment');
        expect((await validate(0)).code).toBe(1);
        expect((await validate(0)).code).toBe(1);
        expect(asked()).toBe(0);
    });
    it('is the one that --as-of names, and no clock is read', async () => {
        const { validate, asked } = agreementWith(allow);
        expect((await validate(0, '--as-of', '2027-03-31')).code).toBe(0);
        expect((await validate(0, '--as-of', '2027-04-01')).code).toBe(1);
        expect((await validate(0, '--as-of', '2027-03-31')).code).toBe(0);
        expect(asked()).toBe(0);
    });
});
describe('files that validate writes', () => {
    it('keep their rights', async () => {
        const { folder, validate } = agreementWith('');
        const file = join(folder, 'definitions/signals.yaml');
        writeFileSync(file, readFileSync(file, 'utf8').replace('kind: signals', 'kind: signlas'), {
            mode: 0o640,
        });
        const before = statSync(file).mode;
        expect((await validate(0, '--fix')).code).toBe(1);
        expect(readFileSync(file, 'utf8')).toContain('kind: signals');
        expect(statSync(file).mode).toBe(before);
    });
    it('keep their byte order mark', async () => {
        const { folder, validate } = agreementWith('');
        const file = join(folder, 'definitions/signals.yaml');
        const text = readFileSync(file, 'utf8').replaceAll('\n', '\r\n');
        writeFileSync(file, `\ufeff${text.replace('kind: signals', 'kind: signlas')}`);
        await validate(0, '--fix');
        expect(readFileSync(file, 'utf8')).toBe(`\ufeff${text}`);
    });
});
