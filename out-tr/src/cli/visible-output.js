import { visibleText } from '../support/visible-text.js';
/**
 * The same stream; a terminal gets every control character but the line break as its picture, for there it would be
 * obeyed. Files and pipes get what they are given.
 */
export function visibleOutput(output) {
    if (!output.isTerminal)
        return output;
    return { ...output, write: (text) => output.write(text.split('\n').map(visibleText).join('\n')) };
}
