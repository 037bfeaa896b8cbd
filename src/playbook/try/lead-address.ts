/** Signs of JSON that addresses do not bear, and signs that they do; each stands for the other. */
const pairs = ['"!', '{(', '})', '[$', '];', ' _'];
const swapped: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([json = '', address = '']) => [
    [json, address],
    [address, json],
  ]),
);

/** Ends every address, so that nothing that cuts signs off the end of links cuts off the lead. */
const version = '~1';

/** The part of an address that carries plain data, from `#` on; it needs no escape in a page but for `&`. */
export function addressOf(data: unknown): string {
  return `#${encodeURI(swap(JSON.stringify(data)))
    .replaceAll('#', '%23')
    .replaceAll("'", '%27')}${version}`;
}

/** What an address carries; undefined when it carries nothing that can be read. */
export function dataIn(address: string): unknown {
  if (!address.startsWith('#') || !address.endsWith(version)) return undefined;
  try {
    return JSON.parse(swap(decodeURIComponent(address.slice(1, -version.length))));
  } catch {
    // Somebody has changed it by hand, or only a part of it was copied.
    return undefined;
  }
}

function swap(text: string): string {
  return text.replaceAll(/["!{}()[\]$; _]/g, (sign) => swapped.get(sign) ?? sign);
}
