import { ForeignText } from '../../../analyze/told/foreign-text.ts';
import { metadataDocument, type XmlElement } from '../../../compile/salesforce/read/metadata-document.ts';

const declaration = /^\uFEFF?\s*<\?xml[^>]*\?>/;
const encoding = /encoding\s*=\s*["']([^"']*)["']/;

/**
 * The root of a metadata file that people may have written: a declaration in other words and comments are blanked out, sign by
 * sign, so that places stay as they are. Throws ForeignText where it is no such file.
 */
export function handWrittenDocument(content: string): XmlElement {
  const [declared = ''] = declaration.exec(content) ?? [];
  const [, named = 'UTF-8'] = encoding.exec(declared) ?? [];
  if (!/^utf-?8$/i.test(named)) throw new ForeignText(`the encoding ${named}`, content.indexOf(named));
  const body = blanked(declared) + content.slice(declared.length);
  return metadataDocument(body.replaceAll(/<!--[\s\S]*?-->/g, blanked));
}

function blanked(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}
