/** The same function, which works out each answer once. */
export declare function kept<Asked, Answer>(work: (asked: Asked) => Answer): (asked: Asked) => Answer;
/** The same for an answer that depends on nothing. */
export declare function once<Answer>(work: () => Answer): () => Answer;
