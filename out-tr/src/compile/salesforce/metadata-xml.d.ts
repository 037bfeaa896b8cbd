/** The content of an element: text, elements by name, or the same element several times. */
export type XmlContent = string | number | boolean | XmlElements | readonly XmlContent[] | undefined;
export interface XmlElements {
    readonly [name: string]: XmlContent;
}
/**
 * A metadata file as Salesforce itself writes it on retrieve: four blanks, `fullName` first, then the elements by name,
 * repeated ones in their given order. Absent and empty lists leave no trace.
 */
export declare function metadataXml(root: string, elements: XmlElements): string;
