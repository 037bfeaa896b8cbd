/** A type of custom metadata: a table that is deployed with its rows. */
export interface MetadataType {
  /** API name without `__mdt`. */
  readonly name: string;
  readonly label: string;
  readonly plural: string;
  readonly description: string;
  readonly fields: readonly MetadataField[];
  readonly records: readonly MetadataRecord[];
}

export interface MetadataField {
  /** API name with `__c`. */
  readonly name: string;
  readonly label: string;
  /** Digits after the point of a number; a text of 255 without. */
  readonly scale?: number;
}

export interface MetadataRecord {
  /** API name. */
  readonly name: string;
  readonly label: string;
  /** By API name of the field; what is absent is blank. */
  readonly values: Readonly<Record<string, string | undefined>>;
}

/** Path of the file of a record. */
export function metadataRecordPath({ name }: Pick<MetadataType, 'name'>, record: string): string {
  return `force-app/main/default/customMetadata/${name}.${record}.md-meta.xml`;
}
