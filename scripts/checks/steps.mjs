// What `npm test` runs, in this order. A step is a command; if its last line reads
// "N passed, N failed", these are its counts, otherwise it counts as one by its exit code.

const node = process.execPath;

export const steps = [
  {name: 'localize', command: 'lit-localize', args: ['build']},
  {
    name: 'manifest',
    command: 'cem',
    args: ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
  },
  {name: 'types', command: 'tsc', args: ['--noEmit']},
  {name: 'types-cli', command: 'tsc', args: ['--noEmit', '--project', 'src/cli']},
  {name: 'lint', command: 'eslint', args: ['.', '--max-warnings', '0']},
  {name: 'format', command: 'prettier', args: ['--check', '.']},
  {name: 'unused', command: 'knip', args: []},
  {name: 'build', command: node, args: ['scripts/build.mjs']},
  {name: 'files', command: node, args: ['scripts/checks/files.mjs']},
  {name: 'clinic-schema', command: node, args: ['scripts/checks/clinic-schema.mjs']},
  {name: 'cli', command: node, args: ['scripts/checks/cli.mjs']},
  {name: 'support-schema', command: node, args: ['scripts/checks/support-schema.mjs']},
  {name: 'cli-directory', command: node, args: ['scripts/checks/cli-directory.mjs']},
  {name: 'cli-doctor', command: node, args: ['scripts/checks/cli-doctor.mjs']},
  {name: 'translations', command: node, args: ['scripts/checks/translations.mjs']},
  {name: 'translations-gate', command: node, args: ['scripts/checks/translations-gate.mjs']},
  {name: 'reading-level', command: node, args: ['scripts/checks/reading-level.mjs']},
  {name: 'history', command: node, args: ['scripts/checks/history.mjs']},
  {name: 'review-sheet', command: node, args: ['scripts/checks/review-sheet.mjs']},
  {name: 'clinical', command: node, args: ['scripts/checks/clinical.mjs']},
  {name: 'docs', command: node, args: ['scripts/checks/docs.mjs']},
  {name: 'filters', command: node, args: ['scripts/checks/filters.mjs']},
  {name: 'editors', command: node, args: ['scripts/checks/editors.mjs']},
  {name: 'browsers', command: node, args: ['scripts/checks/browsers.mjs']},
  {name: 'sizes', command: node, args: ['bench/run.mjs', '--budgets']},
  {name: 'package', command: node, args: ['scripts/checks/package.mjs']},
  {name: 'frameworks', command: node, args: ['scripts/checks/frameworks.mjs']},
  {
    name: 'storybook-build',
    command: 'storybook',
    args: ['build', '--quiet', '--disable-telemetry', '--output-dir', 'storybook-static'],
  },
  {name: 'storybook', command: node, args: ['scripts/checks/storybook.mjs']},
];
