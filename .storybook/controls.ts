import type {ArgTypesEnhancer, StrictArgTypes} from 'storybook/internal/types';

const isProperty = (category?: string) => category === undefined || category === 'properties';

/**
 * Controls set properties. The manifest also lists attributes, slots, events, parts and tokens: they
 * are there to read, since a control for them would do nothing.
 */
export const controlsForProperties: ArgTypesEnhancer = ({argTypes}) => {
  const controls: StrictArgTypes = {};
  for (const [name, argType] of Object.entries(argTypes)) {
    const {category} = (argType.table ?? {}) as {category?: string};
    controls[name] = isProperty(category) ? argType : {...argType, control: {disable: true}};
  }
  return controls;
};
