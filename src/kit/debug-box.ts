import type {AnagenReport} from './report.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  section { all: initial; display: block; margin: 8px 0; padding: 12px; border: 2px solid #8a1c1c;
    background: #fff; color: #1a1a1a; font: 16px/1.5 system-ui, sans-serif; }
  p { margin: 0; overflow-wrap: anywhere; } p + p { margin-top: 4px; }`);

/** Shows a report right after the element, for a webmaster who has `?anagen-debug` in the address. */
export const showBox = (element: Element, {code, message, hint, docs}: AnagenReport): void => {
  const box = document.createElement('div');
  box.className = 'anagen-debug';
  box.lang = 'en';
  const root = box.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [sheet];
  const section = document.createElement('section');
  root.append(section);
  for (const text of [`Anagen: ${code}`, message, hint, docs]) {
    const line = document.createElement('p');
    line.textContent = text;
    section.append(line);
  }
  element.after(box);
};
