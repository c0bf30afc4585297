// The choices in Storybook's toolbar, and what each one starts with.

type Icon = 'globe' | 'transfer' | 'mirror' | 'zoom';

interface Item {
  value: string;
  title: string;
  right?: string;
}

function toolbar(name: string, description: string, icon: Icon, items: Item[]) {
  return {name, description, toolbar: {title: name, icon, dynamicTitle: true, items}};
}

export const globalTypes = {
  language: toolbar('Language', 'The language of the page around the widget', 'globe', [
    {value: 'en', title: 'English', right: 'en'},
    {value: 'es', title: 'Español', right: 'es'},
    {value: 'ar', title: 'العربية', right: 'ar'},
    {value: 'en-XA', title: 'Pseudo: longer, accented', right: 'en-XA'},
  ]),
  direction: toolbar('Direction', 'The direction of the page around the widget', 'transfer', [
    {value: 'auto', title: 'As the language runs'},
    {value: 'ltr', title: 'Left to right'},
    {value: 'rtl', title: 'Right to left'},
  ]),
  scheme: toolbar('Colour scheme', 'The color-scheme of the page around the widget', 'mirror', [
    {value: 'light', title: 'Light'},
    {value: 'dark', title: 'Dark'},
  ]),
  textSize: toolbar('Text size', 'The font size of the page around the widget', 'zoom', [
    {value: '100', title: 'Text 100 %'},
    {value: '150', title: 'Text 150 %'},
    {value: '200', title: 'Text 200 %'},
    {value: '400', title: 'Text 400 %'},
  ]),
};

export const initialGlobals = {
  language: 'en',
  direction: 'auto',
  scheme: 'light',
  textSize: '100',
};
