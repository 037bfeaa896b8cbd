/** The same function, which works out each answer once. */
export function kept<Asked, Answer>(work: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const answers = new Map<Asked, Answer>();
  return (asked) => {
    const known = answers.get(asked);
    if (known !== undefined) return known;
    const answer = work(asked);
    answers.set(asked, answer);
    return answer;
  };
}

/** The same for an answer that depends on nothing. */
export function once<Answer>(work: () => Answer): () => Answer {
  const answerTo = kept<undefined, Answer>(work);
  return () => answerTo(undefined);
}
