export const noInterest = { signals: [], variables: [] };
