/** The same function, which works out each answer once. */
export function kept<Asked, Answer>(work: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const answers = new Map<Asked, Answer>();
  return (asked) => {
    const known = answers.get(asked);
    // Nothing is an answer, too.
    if (known !== undefined || answers.has(asked)) return known as Answer;
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
