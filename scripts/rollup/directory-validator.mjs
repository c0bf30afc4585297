import {join} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import {loadTypeScript} from '../content/load-typescript.mjs';

const schemaFile = join(import.meta.dirname, '../../src/directory/schema.ts');

/** Puts what Ajv writes for the directory's schema in the place of the module that compiles it. */
export const directoryValidator = () => ({
  name: 'directory-validator',
  async load(id) {
    if (!/\/cli\/directory-validator\.ts$/.test(id)) return null;
    const {directorySchema} = await loadTypeScript(schemaFile);
    const code = {source: true, esm: true};
    const ajv = new Ajv2020({allErrors: true, allowUnionTypes: true, code});
    ajv.addSchema(directorySchema, 'it');
    return standaloneCode.default(ajv, {validateService: 'it#/$defs/service'});
  },
});
