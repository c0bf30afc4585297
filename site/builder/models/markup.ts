/** Text and attribute values as HTML, so that a page reads back exactly what was meant. */

export const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export const escapeAttribute = (value: string): string => escapeText(value).replace(/"/g, '&quot;');

/** Names and values; `true` stands for a bare name. */
export type Attributes = [name: string, value: string | true][];

/** A start tag. A long one gets a line for each attribute, so that a person can read it. */
export const startTag = (tag: string, attributes: Attributes): string => {
  const written = attributes.map(([name, value]) =>
    value === true ? name : `${name}="${escapeAttribute(value)}"`,
  );
  const inline = `<${[tag, ...written].join(' ')}>`;
  if (inline.length <= 90) return inline;
  return `<${[tag, ...written].join('\n  ')}>`;
};
