/** `1 file`, `2 files`; the plural where it is not the noun with an s. */
export function counted(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}
