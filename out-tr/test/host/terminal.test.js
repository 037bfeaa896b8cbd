import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askAt } from '../../src/host/terminal.js';
function streams() {
    const [input, output] = [new PassThrough(), new PassThrough()];
    return { input, output, said: () => String(output.read() ?? '') };
}
describe('askAt', () => {
    it('shows the question and gives back the line, without the blanks around it', async () => {
        const { input, output, said } = streams();
        const answer = askAt(input, output, 'Language? ');
        input.write(' de \nnot this');
        expect(await answer).toBe('de');
        expect(said()).toContain('Language? ');
    });
    it('takes an empty line for an answer', async () => {
        const { input, output } = streams();
        const answer = askAt(input, output, 'Language? ');
        input.write('\n');
        expect(await answer).toBe('');
    });
    it('gives back nothing when the input ends', async () => {
        const { input, output } = streams();
        const answer = askAt(input, output, 'Language? ');
        input.end();
        expect(await answer).toBeUndefined();
    });
});
