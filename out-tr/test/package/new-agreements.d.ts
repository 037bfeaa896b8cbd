/** Where the packed tarball is installed, and how its executable is run there. */
export interface Installed {
    readonly home: string;
    readonly leadpact: (folder: string, ...line: readonly string[]) => {
        readonly status: number | null;
        readonly stdout: string;
        readonly stderr: string;
    };
}
/** A new agreement from every template in every language, whole at once; all share one installation. */
export declare function describeNewAgreements({ home, leadpact }: Installed): void;
