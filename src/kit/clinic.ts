import type {ClinicParts} from './clinic-named.js';
export const readClinicFor = async (element: Element): Promise<ClinicParts | undefined> => {
  void element;
  return undefined;
};
