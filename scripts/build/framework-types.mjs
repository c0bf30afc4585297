// Types for the widgets in the templates of React 19 and Vue 3, made from the manifest of the elements.
// The libraries at hand did not do: one names events with a type inside itself and forgets what it imports,
// the other takes no ref of React's and also has names that a server would write wrongly.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const MADE = '// Made from custom-elements.json by the build.';

const isProperty = ({kind, attribute}) => kind === 'field' && !attribute;

/** A member of an interface: `[its name, its type, what the manifest says of it]`. */
const memberLines = ([name, type, description]) =>
  `  /** ${description.replace(/\s+/g, ' ')} */\n  ${name}?: ${type} | undefined;`;

function interfaceOf({name, tagName}, base, members) {
  const head = `/** What \`<${tagName}>\` takes. */\nexport interface ${name}Props`;
  return `${head}${base} {\n${members.map(memberLines).join('\n')}\n}\n`;
}

/** The settings under the names that `nameOf` gives, and what can be set by script alone. */
const settingsOf = ({attributes, members}, nameOf, flag) => [
  ...attributes.map((attribute) => [
    nameOf(attribute),
    attribute.type.text === 'boolean' ? flag : attribute.type.text,
    attribute.description,
  ]),
  ...members.filter(isProperty).map(({name, type, description}) => [name, type.text, description]),
];

/** In React attributes have their names of HTML: a server writes them as they stand here. */
function reactInterface(element) {
  const {name, events} = element;
  return interfaceOf(element, ` extends DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>`, [
    ...settingsOf(element, (attribute) => `'${attribute.name}'`, "boolean | ''"),
    ...events.map((event) => [
      `'on${event.name}'`,
      `((event: HTMLElementEventMap['${event.name}']) => void)`,
      event.description,
    ]),
  ]);
}

const reactTags = (elements) => `declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({name, tagName}) => `      '${tagName}': ${name}Props;`).join('\n')}
    }
  }
}`;

/** Vue reads `heading-level` in a template as `headingLevel`. It writes `false` out, which is no value of a flag. */
const vueInterface = (element) =>
  interfaceOf(
    element,
    '',
    settingsOf(element, ({fieldName}) => fieldName, "true | ''"),
  );

function vueTag({name, tagName, events}) {
  const names = events.map((event) => `'${event.name}'`).join(' | ');
  return `    '${tagName}': InTemplates<${name}, ${name}Props, ${names}>;`;
}

const vueTags = (
  elements,
) => `/** How Vue reads an element in a template; outside of templates there is no \`$props\` and no \`$emit\`. */
type InTemplates<Element, Props, Events extends keyof HTMLElementEventMap> = new () => Element & {
  $props: HTMLAttributes & Props & PublicProps;
  $emit: EmitFn<{[Name in Events]: (event: HTMLElementEventMap[Name]) => void}>;
};

declare module 'vue' {
  interface HTMLAttributes {
    /** The slot of a widget that an element goes into. */
    slot?: string | undefined;
  }
  interface GlobalComponents {
${elements.map(vueTag).join('\n')}
  }
}`;

const FRAMEWORKS = {
  react: {
    imports: "import type {DetailedHTMLProps, HTMLAttributes} from 'react';",
    interfaceOf: reactInterface,
    tags: reactTags,
  },
  vue: {
    imports: "import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';",
    interfaceOf: vueInterface,
    tags: vueTags,
  },
};

/** Writes the types, each beside an empty module, so that a bundler finds one for `import 'anagen/react'`. */
export function writeFrameworkTypes(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  const elements = declarations.filter(({tagName}) => tagName);
  const classes = elements.map(({name}) => name).join(', ');
  for (const [framework, {imports, interfaceOf: typesOf, tags}] of Object.entries(FRAMEWORKS)) {
    const from = `import type {${classes}} from './index.js';\n`;
    const parts = [MADE, imports, from, ...elements.map(typesOf), tags(elements), ''];
    writeFileSync(join(folder, `${framework}.d.ts`), parts.join('\n'));
    writeFileSync(join(folder, `${framework}.js`), `${MADE}\nexport {};\n`);
  }
}
