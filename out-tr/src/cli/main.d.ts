/** Runs the command line of this process. `build` names the exact code, so that results may be kept; without it they are not. */
export declare function main(build?: string): Promise<void>;
