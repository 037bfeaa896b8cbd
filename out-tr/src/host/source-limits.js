import { defaultLimits } from '../load/limits.js';
export const sourceLimits = {
    fileBytes: defaultLimits.bytes,
    totalBytes: 40 * 1024 * 1024,
    files: 5_000,
    depth: 16,
};
