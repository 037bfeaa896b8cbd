/** What a fact costs that a lead could do without; smaller parts of it decide between equally long witnesses. */
export const present = 1_000;
export const consentStates = ['none', 'given', 'withdrawn'];
