import {kinds as allKinds} from '../../directory/kinds.js';
import {standing} from '../../evidence/resources.js';
import {report} from '../../kit/report.js';

/** What the webmaster is told of the page's settings. It may wait until the reader has what they came for. */
export class Advice {
  #kinds?: readonly string[];
  #isGeneral = false;

  constructor(private readonly host: Element) {}

  /** Names of kinds of help that are none. */
  checkKinds(wanted: readonly string[] | undefined): void {
    if (wanted === this.#kinds) return;
    this.#kinds = wanted;
    const names: readonly string[] = allKinds;
    for (const found of wanted ?? []) {
      if (names.includes(found)) continue;
      const expected = 'the names of kinds of help';
      void report(this.host, 'warn', 'list-invalid', {attribute: 'kinds', found, expected, names});
    }
  }

  /** That the built-in list shows, and of when it is. */
  tellGeneral(): void {
    if (this.#isGeneral) return;
    this.#isGeneral = true;
    const found = standing.reviewed.slice(0, 7);
    void report(this.host, 'info', 'directory-general', {found});
  }
}
