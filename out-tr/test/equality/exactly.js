import fc from 'fast-check';
/** So many drawn values, of which fewer and simpler ones are tried once a property has failed. */
export function exactly(count, item) {
    return new Exactly(fc.array(item, { minLength: count, maxLength: count }), fc.array(item, { minLength: 1, maxLength: count }));
}
/** fast-check holds an array's length fixed while shrinking too, which would keep every lead beside the guilty one. */
class Exactly extends fc.Arbitrary {
    whole;
    part;
    constructor(whole, part) {
        super();
        this.whole = whole;
        this.part = part;
    }
    generate(random, biasFactor) {
        return this.whole.generate(random, biasFactor);
    }
    canShrinkWithoutContext(value) {
        return this.part.canShrinkWithoutContext(value);
    }
    /** Both arrays are of one kind and understand each other's context. */
    shrink(value, context) {
        return this.part.shrink(value, context);
    }
}
