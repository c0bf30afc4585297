/**
 * Checks one service by the schema. The build puts what Ajv writes for it in the place of this module
 * (`scripts/rollup/directory-validator.mjs`), so that the command carries no Ajv.
 */
import {Ajv2020, type ErrorObject} from 'ajv/dist/2020.js';
import {directorySchema} from '../directory/schema.js';

/** What Ajv says of a mistake. */
export type SchemaError = Pick<ErrorObject, 'instancePath' | 'keyword' | 'params'>;

interface Validate {
  (data: unknown): boolean;
  errors?: null | readonly SchemaError[];
}

const ajv = new Ajv2020({allErrors: true, allowUnionTypes: true}).addSchema(directorySchema, 'it');

export const validateService: Validate = ajv.getSchema('it#/$defs/service')!;
