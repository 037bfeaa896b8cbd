/** An element of a metadata file: others by name in their order, or a text. */
export interface XmlElement {
    readonly name: string;
    readonly children: readonly XmlElement[];
    /** Empty where there are children. */
    readonly text: string;
    /** Position in the file of each sign of the text, and of its end. */
    readonly positions: readonly number[];
    readonly at: number;
}
/** The root of a metadata file as Salesforce retrieves it: elements and texts, no comments, sections or other entities. */
export declare function metadataDocument(content: string): XmlElement;
/** The first element of this name inside another. */
export declare function childNamed({ children }: XmlElement, name: string): XmlElement | undefined;
