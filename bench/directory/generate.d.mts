import type {Service} from '../../src/directory/hsds.js';

export const TODAY: string;
export const KINDS: readonly string[];
export function generate(count: number, seed?: number): Service[];
