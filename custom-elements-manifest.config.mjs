// How the manifest of the elements (custom-elements.json) is made: for Storybook and for editors.
import {readTokens} from './scripts/tokens.mjs';

/** The settings of a widget out of `units: oneOf('units', 'cm', 'in')`, by attribute. */
function settingsOf(ts, literal) {
  const isSetting = ({initializer}) =>
    initializer && ts.isCallExpression(initializer) && ts.isStringLiteral(initializer.arguments[0]);
  return literal.properties.filter(isSetting).map(({name, initializer}) => {
    const [attribute, ...rest] = initializer.arguments;
    const values = rest.filter(ts.isStringLiteral).map(({text}) => `'${text}'`);
    // Not in the manifest's schema, and ignored by others: the snippet builder makes a fitting control of it.
    const form = initializer.expression.getText();
    const bounds = rest.filter(ts.isNumericLiteral).map(({text}) => Number(text));
    return {attribute: attribute.text, fieldName: name.getText(), values, form, bounds};
  });
}

function describeAttributes(element, settings) {
  element.attributes = settings.flatMap(({attribute, fieldName, values, form, bounds}) => {
    const field = element.members?.find((member) => member.name === fieldName);
    if (!field) return [];
    if (values.length > 0) field.type = {text: values.join(' | ')};
    field.attribute = attribute;
    const {description} = field;
    const type = form === 'flag' ? {text: 'boolean'} : field.type;
    const limits = bounds.length > 0 ? {bounds} : {};
    return [{name: attribute, fieldName, type, description, form, ...limits}];
  });
}

/** A widget's attributes stand in its `settings`, where the analyzer does not look for them. */
function attributesFromSettings() {
  const found = new Map();
  return {
    name: 'attributes-from-settings',
    analyzePhase({ts, node, moduleDoc}) {
      const isSettings = ts.isVariableDeclaration(node) && node.name.getText() === 'settings';
      if (isSettings && node.initializer && ts.isObjectLiteralExpression(node.initializer)) {
        found.set(moduleDoc.path, settingsOf(ts, node.initializer));
      }
    },
    moduleLinkPhase({moduleDoc}) {
      const element = moduleDoc.declarations.find(({tagName}) => tagName);
      const settings = found.get(moduleDoc.path);
      if (element && settings) describeAttributes(element, settings);
    },
  };
}

/** What a page may use carries a doc comment; the analyzer also lists state that has none. */
function isPublic({privacy, description, static: isStatic}) {
  return privacy !== 'private' && privacy !== 'protected' && !isStatic && description;
}

/** Every setting may be left out; saying so in its type hides from Storybook that it is a text. */
function withoutUndefined({type, ...member}) {
  return type ? {...member, type: {text: type.text.replace(/ \| undefined$/, '')}} : member;
}

/** Only what a page may use belongs into the manifest: elements, their public members, the tokens. */
const publicParts = {
  name: 'public-parts',
  packageLinkPhase({customElementsManifest: manifest}) {
    const isElement = ({tagName}) => tagName;
    // The base classes have been read for what elements inherit; they are no elements themselves.
    manifest.modules = manifest.modules.filter(({declarations}) => declarations?.some(isElement));
    for (const element of manifest.modules.flatMap((module) => module.declarations)) {
      if (!isElement(element)) continue;
      element.members = element.members?.filter(isPublic).map(withoutUndefined);
      element.attributes = element.attributes?.map(withoutUndefined);
      element.cssProperties = readTokens();
    }
  },
};

export default {
  globs: ['src/{kit,widgets}/**/*.ts'],
  exclude: ['src/generated/**'],
  outdir: '.',
  litelement: true,
  // package.json names the published copy itself.
  packagejson: false,
  plugins: [attributesFromSettings(), publicParts],
};
