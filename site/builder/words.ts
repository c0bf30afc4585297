import type {Language} from './facts.js';

/** Languages by their own names. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  es: 'Español',
  ar: 'العربية',
};

interface WidgetWords {
  name: string;
  /** What readers see until the widget is there, and if it can't come. */
  fallback: Record<Language, string>;
}

/** Like the words of the widgets: the Spanish and Arabic are machine translations. */
export const widgetWords: Record<string, WidgetWords> = {
  'regrowth-timeline': {
    name: 'Regrowth timeline',
    fallback: {
      en: 'Ask your care team when hair falls out and grows back.',
      es: 'Pregunte a su equipo cuándo se cae el cabello y cuándo vuelve a crecer.',
      ar: 'اسألوا فريق الرعاية متى يتساقط الشعر ومتى ينمو من جديد.',
    },
  },
  'therapy-comparison': {
    name: 'Therapy comparison',
    fallback: {
      en: 'Ask your care team what you can do. If you may want scalp cooling, ask before your first treatment.',
      es: 'Pregunte a su equipo qué puede hacer. Si piensa en el enfriamiento del cuero cabelludo, pregunte antes de su primer tratamiento.',
      ar: 'اسألوا فريق الرعاية عمّا يمكنكم فعله. إذا كنتم تفكرون في تبريد فروة الرأس، فاسألوا قبل العلاج الأول.',
    },
  },
  'support-finder': {
    name: 'Support finder',
    fallback: {
      en: 'Ask your care team who can help you.',
      es: 'Pregunte a su equipo quién puede ayudarle.',
      ar: 'اسألوا فريق الرعاية عمّن يمكنه مساعدتكم.',
    },
  },
};

const settingNames: Record<string, string> = {
  src: 'Your own directory of help',
  places: 'A file of places, for distances',
  options: 'Options to show',
  compare: 'Options side by side at first',
  kinds: 'Kinds of help to offer',
  limit: 'Results at a time',
  'allow-location': 'A button that asks the browser where the reader is',
};

/** A name for a setting: `heading-level` reads “Heading level”. */
export const settingName = (name: string): string => {
  const plain = settingNames[name] ?? name.replace(/-/g, ' ');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

/** What it means to leave a setting out, by its name. */
export const leftOut: Record<string, string> = {
  'heading-level': 'Default (2)',
};

export const formNames: Record<string, string> = {
  element: 'Element',
  placeholder: 'Placeholder',
  link: 'Link',
  frame: 'Frame',
};

export const formHints: Record<string, string> = {
  element: 'The tag of the widget itself.',
  placeholder: 'A plain `<div>`, where editors take unknown tags out.',
  link: 'A link to a page with the widget. Where our script is on the page, the widget takes its place.',
  frame: 'A page with the widget, in a frame. For sites that run no scripts.',
};
