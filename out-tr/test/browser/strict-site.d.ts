/** Serves these files, by path, under a strict Content Security Policy while something is done with their address. */
export declare function onStrictSite<Result>(files: Readonly<Record<string, string>>, act: (address: string) => Promise<Result>): Promise<Result>;
