import { readerScript } from '../../../src/records/plain/emit/reader-script.js';
import { runtime } from '../../../src/records/plain/emit/runtime.js';
/** Reads whole rows as a thread does; null for what is not plain. */
export function bytesReader(file) {
    const script = `const quote = ${file.form.quote ?? -1};\n${runtime.join('\n')}\nreturn ${readerScript(file)};`;
    // What the script is: a function that makes a reader.
    const make = new Function(script)();
    return (text) => {
        const bytes = Buffer.from(text);
        const reader = make({ seed: 7, bytes: bytes.length });
        const isRead = reader.read(Buffer.from([...bytes, ...reader.stop]), 0, bytes.length) >= 0;
        return isRead ? { rows: reader.count(), columns: reader.finished() } : null;
    };
}
