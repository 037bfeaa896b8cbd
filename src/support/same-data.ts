/** Whether two pieces of plain data say the same. Keys may come in any order; what is no plain data is the same only as itself. */
export function sameData(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (!isStructure(left) || !isStructure(right)) return false;
  if (Array.isArray(left)) return Array.isArray(right) && sameLists(left, right);
  return isPlain(left) && isPlain(right) && sameRecords(left, right);
}

function sameLists(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((item, index) => sameData(item, right[index]));
}

function sameRecords(left: object, right: object): boolean {
  const keys = Object.keys(left);
  // A boundary: plain records hold whatever they hold.
  const [one, other] = [left as Record<string, unknown>, right as Record<string, unknown>];
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameData(one[key], other[key]))
  );
}

function isStructure(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Neither a list nor a map, a set, a date or anything else with a content of its own. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The same for pieces of data of which several ask one after the other: a pair that comes again is not compared again. */
export function sameDataOnce(): typeof sameData {
  const known = new WeakMap<object, { readonly other: unknown; readonly same: boolean }>();
  return (left, right) => {
    if (!isStructure(right)) return sameData(left, right);
    const before = known.get(right);
    if (before !== undefined && before.other === left) return before.same;
    const same = sameData(left, right);
    known.set(right, { other: left, same });
    return same;
  };
}
