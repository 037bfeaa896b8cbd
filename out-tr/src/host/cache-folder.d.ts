/**
 * Where this user's leadpact keeps what it can compute again; undefined when caching is turned off or there is no home.
 * Never inside the agreement's folder: what lies there may come from a stranger's branch.
 */
export declare function cacheFolder(environment: Readonly<Record<string, string | undefined>>, platform: string): string | undefined;
