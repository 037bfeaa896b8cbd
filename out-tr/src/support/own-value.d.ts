/** The record's own value of a key; a user's id may be called `constructor`, which every object inherits. */
export declare function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined;
