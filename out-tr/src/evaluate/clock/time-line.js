/** No time ever passes on it. */
export const noTime = { measure: () => 0, reach: () => undefined };
export const elapsedTime = {
    measure: (from, to) => Math.max(0, to - from),
    reach: (from, amount) => from + amount,
};
