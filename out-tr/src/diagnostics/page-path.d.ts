/** Where the page of a code is, in the package and in the repository. */
export declare function pagePath(code: string): string;
