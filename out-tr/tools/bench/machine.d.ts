/** What the figures were taken on, for their head line. */
export declare function machine(): string;
