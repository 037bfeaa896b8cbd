export const attribution = {
    code: 'link/attribution',
    severity: 'error',
    owner: 'joint',
    summary: 'An attribution model has what its sharing needs and nothing it does not read.',
    why: 'weights that nobody reads are believed in every meeting',
    help: 'write `weights` with `model: custom` and `halfLife` with `model: time-decay`, and nothing else',
    bad: `kind: attribution
id: by-age
anchor: close
lookback: 180 days
touches: [demo-request]
model: time-decay
`,
    good: `kind: attribution
id: by-age
anchor: close
lookback: 180 days
touches: [demo-request]
model: time-decay
halfLife: 14 days
`,
};
