import {descriptions} from './descriptions.js';
import {known} from './known.js';
import {clinicSchema, type Schema} from './schema.js';

/** A part of the schema as other tools read it. */
export type Published = Record<string, unknown>;

/** The description for a place: its own, or the one for its last steps. */
const descriptionOf = (path: string): string | undefined => {
  if (Object.hasOwn(descriptions, path)) return descriptions[path];
  const steps = path.split('.');
  const ends = steps.map((_, index) => `….${steps.slice(index).join('.')}`);
  return ends.map((end) => descriptions[end]).find((description) => description);
};

const publish = (schema: Schema, path = ''): Published => {
  const {properties, additionalProperties, items, ...rest} = schema;
  const below = (name: string) => (path ? `${path}.${name}` : name);
  const published: Published = {description: descriptionOf(path), ...rest};
  for (const internal of ['form', 'sense', 'against']) delete published[internal];
  if (properties) {
    published.properties = Object.fromEntries(
      Object.entries(properties).map(([name, part]) => [name, publish(part, below(name))]),
    );
  }
  if (additionalProperties !== undefined) {
    published.additionalProperties =
      additionalProperties && publish(additionalProperties, below('*'));
  }
  if (items) published.items = publish(items, `${path}[]`);
  if (schema.propertyNames) published.propertyNames = publish(schema.propertyNames, below('?'));
  return published;
};

/** The clinic file's format as a JSON Schema, for editors and other checkers: `dist/clinic.schema.json`. */
export const publishedSchema = (): Published => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Anagen’s clinic file',
  ...publish(clinicSchema(known)),
  description:
    'What a clinic changes about, or adds to, Anagen’s widgets. See docs/clinic-file.md.',
});
