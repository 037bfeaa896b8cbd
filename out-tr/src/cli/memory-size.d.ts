/** `2GB`, `512 MiB`, in any case, in megabytes of a million bytes; undefined for anything else. */
export declare function parseMemory(text: string): number | undefined;
