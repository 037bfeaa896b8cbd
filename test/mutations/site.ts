import type { Node, Pair } from 'yaml';
import { isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';

/** One value of a definition file: where it stands and what is written there. */
export interface Site {
  readonly file: string;
  readonly kind: string;
  /** Keys and positions from the root of its document, with slashes. */
  readonly path: string;
  readonly key: string;
  readonly value: unknown;
  readonly text: string;
  /** Offsets of the value in the file. */
  readonly from: number;
  readonly to: number;
  /** Offset of the key, for the entry of a map. */
  readonly keyFrom?: number;
  readonly isFlow: boolean;
  readonly parent?: Site;
}

/** Every value of every document of a file, in order. */
export function sitesOf(file: string, text: string): readonly Site[] {
  return parseAllDocuments(text).flatMap((document) => {
    const root: unknown = document.toJS();
    const kind = isRecord(root) ? String(root['kind']) : '';
    const contents: Node | null = 'contents' in document ? document.contents : null;
    return contents ? [...below(contents, { file, kind, text }, '', undefined)] : [];
  });
}

interface Where {
  readonly file: string;
  readonly kind: string;
  readonly text: string;
}

function* below(
  node: Node,
  where: Where,
  path: string,
  parent: Site | undefined,
  key?: Node,
): Generator<Site> {
  const [from = 0, to = 0] = node.range ?? [];
  const site: Site = {
    file: where.file,
    kind: where.kind,
    path,
    key: path.split('/').at(-1) ?? '',
    value: node.toJS(documentless),
    text: where.text.slice(from, to),
    from,
    to,
    isFlow: 'flow' in node && node.flow === true,
    ...(key?.range ? { keyFrom: key.range[0] } : {}),
    ...(parent ? { parent } : {}),
  };
  yield site;
  if (isMap(node)) for (const pair of node.items) yield* ofPair(pair, where, path, site);
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      if (isNode(item)) yield* below(item, where, path === '' ? `${index}` : `${path}/${index}`, site);
    }
  }
}

function* ofPair({ key, value }: Pair, where: Where, path: string, parent: Site): Generator<Site> {
  if (!isScalar(key) || !isNode(value)) return;
  yield* below(value, where, path === '' ? String(key.value) : `${path}/${key.value}`, parent, key);
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Anchors are not used in definitions, so a node needs no document to become data. */
const documentless = parseAllDocuments('a')[0] as Parameters<Node['toJS']>[0];
