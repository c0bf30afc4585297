import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';
import './page.css';

function directionOf(language: string, direction: string) {
  if (direction !== 'auto') return direction;
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** Puts a story on a small page of its own, in the language and the look that the toolbar asks for. */
export const onPage: Decorator = (story, {globals}) => {
  const {language, direction, scheme, textSize} = globals as Record<string, string>;
  return html`<div
    class="page page-${scheme} text-${textSize}"
    lang=${language}
    dir=${directionOf(language, direction)}
  >
    ${story()}
  </div>`;
};
