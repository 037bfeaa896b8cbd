import { createInterface } from 'node:readline';
/** Asks one question; undefined when the line is closed (Ctrl-C, Ctrl-D) before there is an answer. */
export function askAt(input, output, question) {
    return new Promise((resolve) => {
        const reader = createInterface({ input, output });
        reader.on('close', () => resolve(undefined));
        reader.on('SIGINT', () => reader.close());
        reader.question(question, (answer) => {
            resolve(answer.trim());
            reader.close();
        });
    });
}
