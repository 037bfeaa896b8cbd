import { cpus } from 'node:os';
/** What the figures were taken on, for their head line. */
export function machine() {
    return `Node.js ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
}
