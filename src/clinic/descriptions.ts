/**
 * What editors tell about each member while a clinic file is written. By path; `…` before a name stands for
 * any place that has no entry of its own.
 */
export const descriptions: Readonly<Record<string, string>> = {
  $schema: 'Where this description of the format is, so that your editor can complete and check.',
  anagen: 'The format of the file: the number 1.',
  content:
    'The version of Anagen’s words that you read when you wrote this file, such as "0.2.0". After an update, “npx --no-install anagen check” lists what has changed since.',
  language:
    'The language of all texts here that say none, such as "en". English if you leave it out.',
  name: 'The name of your clinic, as patients know it.',
  phone: 'The number that patients are to call. Shown below the widgets.',
  email: 'The address that patients are to write to. Shown below the widgets.',
  url: 'A page of yours for patients. Shown below the widgets.',
  country:
    'Your country as two capital letters, such as "GB" or "US". It decides whose regulators are quoted.',
  options: 'What you change about the options that Anagen describes, each under its id.',
  'options.*': 'Hide this option, or say how you offer it.',
  'options.*.hidden': 'true: this option is not shown on your site.',
  'options.*.shown':
    'true: this option is shown, even if it is one of those that are off until a clinic turns them on.',
  'options.*.offered':
    'Says that you offer it, with a note, a price and whom to ask. {} is enough.',
  added: 'Options of your own. They are shown as “added by” your clinic.',
  'added[].id': 'A name of your choice for links and settings: small letters, digits, hyphens.',
  'added[].name': 'What patients call it.',
  'added[].what': 'What it is, in one sentence.',
  'added[].when': 'When it matters: before the first treatment, during, after, or at any time.',
  'added[].purpose': 'What it is for: the scalp, lashes and brows, cover, or feelings.',
  'added[].found': 'What studies found, if there are any. Name them in “sources”.',
  'added[].good': 'What is good about it, a sentence each. Give good and hard points equal room.',
  'added[].hard': 'What is hard about it, a sentence each.',
  'added[].sources': 'Where it is written. Without any, patients read “no source given”.',
  'added[].sources[].title': 'Who wrote it, what it is called, and the year.',
  reviews:
    'Who has reviewed the words of a widget at your clinic. Patients read it in place of “not yet reviewed by a clinician”.',
  'reviews[].widget': 'The widget whose words were reviewed.',
  'reviews[].content': 'The version of the words that was reviewed, as on the review sheet.',
  'reviews[].by': 'Who reviewed it, with role: "Dr A. Example, oncologist".',
  'reviews[].on': 'The day of the review, such as "2026-11-10".',
  'reviews[].languages': 'The languages that were reviewed, such as ["en"].',
  '….note': 'Anything that patients should know about it at your clinic. Plain text.',
  '….price': 'What it costs patients, in words: "Free for patients of the unit".',
  '….contact': 'Whom to ask about it.',
  '….contact.name': 'The person, team or desk to ask for.',
  '….phone': 'The number to call.',
  '….email': 'The address to write to.',
  '….url': 'The page to read.',
};
