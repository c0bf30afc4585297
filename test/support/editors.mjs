// Hands tests what other systems' editors make of each form of each widget.
import {applyFilter, filterNames} from '../../scripts/editors/filters.mjs';
import {piecesOf} from '../../scripts/editors/parts.mjs';
import {samples} from '../../scripts/editors/samples.mjs';
import {survival} from '../../scripts/editors/survival.mjs';

/** @param root the address that the test's files lie under */
const filtered = (root) =>
  filterNames.flatMap((system) =>
    samples(root).map(({form, widget, html}) => {
      const {outcome, html: left} = survival(system, html);
      const {settings} = piecesOf(html)[0].parts[0];
      return {system, form, widget, settings, outcome, html: left};
    }),
  );

const commands = {
  'editor-results': ({root}) => filtered(root),
  'editor-filter': ({system, html}) => ({html: applyFilter(system, html)}),
};

export const editors = {
  name: 'editor-commands',
  executeCommand: ({command, payload}) =>
    Object.hasOwn(commands, command) ? commands[command](payload) : undefined,
};
