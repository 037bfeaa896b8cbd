/** The bad or the good case of a rule, as it lies on disk. */
export declare function lintFragment(id: string, name: 'bad' | 'good'): string;
