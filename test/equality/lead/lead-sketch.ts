import fc from 'fast-check';

/**
 * A lead before it is known of which agreement: numbers that `leadOf` reads as choices among that agreement's fields,
 * signals and boundaries. Each kind of fact is one number where its parts need not shrink apart.
 */
export interface LeadSketch {
  /** One number per field, in order; 0 = missing. */
  readonly values: readonly number[];
  readonly events: readonly EventSketch[];
  /** The same event over and over. */
  readonly burst: BurstSketch | null;
  readonly consents: readonly ConsentSketch[];
  /** Where the objection lies beside asOf; null = none. */
  readonly objection: number | null;
  /** Even = not recorded. */
  readonly stage: number;
  /** Which event the recycle lies beside; null = none. */
  readonly recycle: { readonly event: number; readonly beside: number } | null;
}

/** What it is, when it was, and beside that when exactly. */
export interface EventSketch {
  /** Signal, properties and id. */
  readonly what: number;
  /** Boundary in days, counted from asOf or from the event before. */
  readonly day: number;
  /** A millisecond, a day or anything beside the boundary; whether it was logged later. */
  readonly beside: number;
}

export interface BurstSketch extends EventSketch {
  readonly events: number;
  /** Between two of them. */
  readonly stepMs: number;
}

export interface ConsentSketch {
  readonly purpose: number;
  readonly isGiven: boolean;
  readonly day: number;
  readonly beside: number;
}

const wide = fc.noBias(fc.nat({ max: 0x3fff_ffff }));
const draw = fc.noBias(fc.nat({ max: 9999 }));

const event = fc.record({ what: wide, day: draw, beside: draw });
const stepMs = fc.constantFrom(0, 1, 3_600_000, 43_200_000, 86_400_000, 86_399_999);

const burst: fc.Arbitrary<BurstSketch> = fc.record({
  what: wide,
  day: draw,
  beside: draw,
  events: fc.oneof(
    { withCrossShrink: true },
    { weight: 40, arbitrary: fc.integer({ min: 2, max: 20 }) },
    { weight: 40, arbitrary: fc.integer({ min: 60, max: 130 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1000, max: 3000 }) },
  ),
  stepMs,
});

const facts = {
  events: fc.oneof(
    { withCrossShrink: true },
    { weight: 8, arbitrary: fc.array(event, { maxLength: 6, size: 'max' }) },
    { weight: 1, arbitrary: fc.array(event, { maxLength: 30, size: 'max' }) },
  ),
  burst: fc.oneof(
    { withCrossShrink: true },
    { weight: 14, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: burst },
  ),
  consents: fc.array(fc.record({ purpose: draw, isGiven: fc.boolean(), day: draw, beside: draw }), {
    maxLength: 3,
    size: 'max',
  }),
  objection: fc.oneof(
    { withCrossShrink: true },
    { weight: 16, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: draw },
  ),
  stage: draw,
  recycle: fc.option(fc.record({ event: draw, beside: draw }), { freq: 2 }),
};

/** Leads of an agreement with so many fields, or fewer. */
export function arbitraryLead(fields: number): fc.Arbitrary<LeadSketch> {
  return fc.record({ values: fc.array(wide, { minLength: fields, maxLength: fields }), ...facts });
}
