/** `2GB`, `512 MiB`, in any case, in megabytes of a million bytes; undefined for anything else. */
export function parseMemory(text) {
    const [, count, unit, binary] = /^([1-9][0-9]{0,6}) ?([MG])(i?)B$/i.exec(text) ?? [];
    if (count === undefined || unit === undefined)
        return undefined;
    const step = binary === '' ? 1000 : 1024;
    const bytes = Number(count) * step ** 2 * (unit.toUpperCase() === 'G' ? step : 1);
    return Math.floor(bytes / 1e6);
}
