import fc from 'fast-check';

/** So many drawn values, of which fewer and simpler ones are tried once a property has failed. */
export function exactly<T>(count: number, item: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return new Exactly(
    fc.array(item, { minLength: count, maxLength: count }),
    fc.array(item, { minLength: 1, maxLength: count }),
  );
}

/** fast-check holds an array's length fixed while shrinking too, which would keep every lead beside the guilty one. */
class Exactly<T> extends fc.Arbitrary<T[]> {
  private readonly whole: fc.Arbitrary<T[]>;
  private readonly part: fc.Arbitrary<T[]>;

  constructor(whole: fc.Arbitrary<T[]>, part: fc.Arbitrary<T[]>) {
    super();
    this.whole = whole;
    this.part = part;
  }

  override generate(random: fc.Random, biasFactor: number | undefined): fc.Value<T[]> {
    return this.whole.generate(random, biasFactor);
  }

  override canShrinkWithoutContext(value: unknown): value is T[] {
    return this.part.canShrinkWithoutContext(value);
  }

  /** Both arrays are of one kind and understand each other's context. */
  override shrink(value: T[], context: unknown): fc.Stream<fc.Value<T[]>> {
    return this.part.shrink(value, context);
  }
}
