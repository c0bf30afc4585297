// What npm would publish: what is meant for others, and nothing else.

/** All that may be in the package. What is not of these is an accident. */
const MAY = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^docs\/.+\.(md|png)$/,
  /^dist\/(clinic|support)\.schema\.json$/,
  /^dist\/cdn\/.+\.(js|css|html|md|txt|json)$/,
  /^dist\/cdn\/([\d.]+\/)?builder\/icon\.svg$/,
  /^dist\/cli\/(LICENSES\.txt|[\w.-]+\.js|history\/[\d.]+\.json)$/,
  /^dist\/lib\/(custom-elements\.json|.+\.(js|d\.ts))$/,
];
/** Without these it would be of no use. */
const MUST = [
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
  'dist/cdn/anagen.js',
  'dist/cdn/anagen.css',
  'dist/cdn/integrity.json',
  'dist/cli/anagen.js',
  'dist/lib/index.js',
  'dist/lib/index.d.ts',
];
const NEVER = /(^|\/)(test|stories|src|node_modules|\.[^/]+)\/|\.test\.|\.map$|\.tgz$|\.zip$/;

const MOST_BYTES = 2 * 1024 * 1024;

/** Throws unless the files are those that npm should publish; says how large the package is. */
export function checkContents({files, size, unpackedSize}) {
  const paths = files.map(({path}) => path);
  const wrong = paths.filter((path) => NEVER.test(path) || !MAY.some((may) => may.test(path)));
  const missing = MUST.filter((path) => !paths.includes(path));
  const [kilobytes, unpacked] = [size, unpackedSize].map((bytes) => Math.round(bytes / 1024));
  console.log(`       ${paths.length} files, ${kilobytes} kB packed, ${unpacked} kB unpacked`);
  if (wrong.length > 0) throw new Error(`  should not be in it: ${wrong.join(', ')}`);
  if (missing.length > 0) throw new Error(`  lacks ${missing.join(', ')}`);
  if (size > MOST_BYTES) throw new Error(`  larger than ${MOST_BYTES / 1024} kB`);
}
