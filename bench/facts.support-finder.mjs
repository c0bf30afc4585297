// The finder's facts: the message, help in distress, the choices, the first results of the built-in list, the notes.
import {crisisLines, figures as foldedFigures} from '../dist/lib/evidence/crisis-lines.js';
import {figures, resources, resourcesChecked} from '../dist/lib/evidence/resources.js';
import {fromIso} from '../dist/lib/kit/days.js';
import {namesFor} from '../dist/lib/localization/names.js';
import {sentences, sourcesOf} from './fact-parts.mjs';

/** As many as the widget shows before somebody asks for more. */
const SHOWN = 20;
const SOURCES = ['paterson2021', 'coyne2010'];

const labelled = (label, text) => (text ? [`${label}: ${text}`] : []);

function resultFacts({id, name, kinds, phones = [], url, ...rest}, {words, names, formats}) {
  const {card, kinds: kindWords, resources: said} = words;
  const {what, cost, languages: spoken} = said[id];
  const {countries, languages = [], free, maximumAge} = rest;
  const listed = (codes, nameOf) => (codes.length > 0 ? formats.list(codes.map(nameOf)) : '');
  return {
    name,
    texts: [
      formats.list(kinds.map((kind) => kindWords.names[kind])),
      what,
      ...labelled(card.who, maximumAge && card.upTo(formats.number(maximumAge, 'year'))),
      ...labelled(card.cost, cost ?? (free && card.free)),
      ...labelled(card.languages, spoken ?? listed(languages, names.language)),
      ...labelled(card.areas, listed(countries, names.country)),
    ],
    links: [
      ...phones.map((number) => ({text: card.call(number), url: `tel:${number}`})),
      ...(url ? [{text: card.website, url}] : []),
    ],
    after: card.checked(formats.day(fromIso(resourcesChecked), 'month')),
  };
}

function lineFacts({id, name, phones = [], text, url}, {crisis, card}, {website}) {
  const {what, how} = crisis[id];
  return {
    name,
    texts: [what, ...(how ? [how] : [])],
    links: [
      ...phones.map((number) => ({text: number, url: `tel:${number}`})),
      ...(text ? [{text: card.write(text), url: `sms:${text}`}] : []),
      ...(url ? [{text: website, url}] : []),
    ],
  };
}

function countriesIn(names) {
  const codes = new Set(resources.flatMap(({countries}) => countries));
  return [...codes].map(names.country).sort();
}

export function factsOf(words, formats) {
  const {kit} = words;
  const glance = words.glance(figures);
  const folded = words.folded(foldedFigures);
  const names = namesFor(formats.tag);
  const tools = {words: glance, names, formats};
  return {
    title: glance.title,
    lead: glance.lead,
    more: [glance.feelings, glance.positive],
    urgent: {
      title: glance.urgent,
      lines: crisisLines.map((line) => lineFacts(line, folded, glance.card)),
    },
    controls: {
      kinds: {label: glance.kinds.title, options: Object.values(glance.kinds.names)},
      search: glance.search,
      selects: [
        {label: glance.filters.country, options: [glance.filters.any, ...countriesIn(names)]},
      ],
      keep: glance.card.keep,
    },
    found: glance.results.found(formats.number(SHOWN)),
    results: resources.slice(0, SHOWN).map((resource) => resultFacts(resource, tools)),
    blocks: [
      {title: glance.about, texts: [folded.about.builtIn, folded.about.noMoney]},
      {title: kit.sources, texts: sourcesOf(SOURCES).map(({text}) => text)},
      {texts: [kit.help, ...sentences(kit.standing)]},
    ],
  };
}
